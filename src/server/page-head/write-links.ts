import { escapeHtml } from '../pages/escape-html.js';
import type { PageAddresses } from '../pages/page-addresses.js';
import { PREVIEW } from '../pictures/picture-address.js';

/** Writes the lines of a head that an address alone can say: how a page is embedded, and its picture. */
export function writeLinks({ page, oembed, picture }: PageAddresses, title: string): readonly string[] {
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${escapeHtml(title)}">`,
    property('og:type', 'website'),
    property('og:site_name', 'Demarche'),
    property('og:title', title),
    property('og:url', page),
    property('og:image', picture),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** Writes one property of the Open Graph. */
export function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`;
}
