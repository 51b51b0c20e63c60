import { escapeHtml } from '../pages/escape-html.js';
import type { PageAddresses } from '../pages/page-addresses.js';
import type { LinkedData } from './describe-linked-data.js';
import { property, writeLinks } from './write-links.js';

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly addresses: PageAddresses;
  readonly linkedData: LinkedData;
}

/** Longer texts are cut by those who show them. */
const LONGEST = 300;

/** Writes the lines of a head that tell programs what a page is: for search engines, previews, and editors into which its address is pasted. */
export function writeHead({ title, description, addresses, linkedData }: PageHead): string {
  const said = shorten(description);
  return [
    `<meta name="description" content="${escapeHtml(said)}">`,
    ...writeLinks(addresses, shorten(title)),
    property('og:description', said),
    property('og:image:alt', said),
    `<script type="application/ld+json">${writeJson(linkedData)}</script>`,
  ].join('\n    ');
}

/** JSON in which nothing can end the element that it stands in. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
