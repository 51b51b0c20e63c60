import type { Subject } from '../../../src/view/subject.js';
import { writeSubject, writeSubjectSearch } from '../../../src/view/subject-address.js';

/** What an embed needs to know beside its subject. */
export interface EmbedOptions {
  /** Address of this server without a slash at its end. */
  readonly base: string;
  /** What a person who cannot see the frame hears. */
  readonly title: string;
  /** Hash under which the server keeps it, frozen or too long for an address; null: live, by its address. */
  readonly frozen: string | null;
}

/** A frame for any page: works where scripts of others are not allowed. */
export function writeFrame(subject: Subject, { base, title, frozen }: EmbedOptions): string {
  const address = `${base}${frozen === null ? writeSubject(subject) : `/embed/frozen/${frozen}`}`;
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="480" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/** An element for pages that take scripts: it takes the width and the colours of the page around it. */
export function writeElement(subject: Subject, { base, frozen }: EmbedOptions): string {
  const attributes = listAttributes(subject).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const frozenText = frozen === null ? '' : ` frozen="${escape(frozen)}"`;
  const name = `demarche-${subject.kind}`;
  return `<script type="module" src="${escape(base)}/embed.js"></script>\n<${name}${attributes.join('')}${frozenText}></${name}>`;
}

/** The attributes have the names of the parameters of the address; a view is one attribute. */
function listAttributes(subject: Subject): (readonly [string, string])[] {
  const search = writeSubjectSearch(subject);
  if (subject.kind === 'view') return [['view', search]];
  return [...new URLSearchParams(search)];
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
