import type { Subject } from '../../view/subject.js';
import { writeSubject } from '../../view/subject-address.js';
import { pageOfSubject, pictureOf } from '../../view/subject-pages.js';

/** The whole addresses of what belongs to a page. */
export interface PageAddresses {
  readonly page: string;
  /** The page for a frame. */
  readonly embed: string;
  readonly picture: string;
  /** Where programs learn how to embed it. */
  readonly oembed: string;
}

/**
 * Writes the addresses of what shows a subject as it is now.
 * @param base of this server, without a slash at its end
 * @param page path and query of the page, where it is not that of the subject
 */
export function addressesOfSubject(subject: Subject, base: string, page: string = pageOfSubject(subject)): PageAddresses {
  return complete({ page, embed: writeSubject(subject), picture: pictureOf(subject) }, base);
}

/** Writes the addresses of what was frozen. @param hash of its snapshot */
export function addressesOfFrozen(hash: string, base: string): PageAddresses {
  return complete({ page: `/frozen/${hash}`, embed: `/embed/frozen/${hash}`, picture: `/pictures/frozen.png?hash=${hash}` }, base);
}

function complete({ page, embed, picture }: Omit<PageAddresses, 'oembed'>, base: string): PageAddresses {
  const oembed = `${base}/oembed?format=json&url=${encodeURIComponent(base + page)}`;
  return { page: base + page, embed: base + embed, picture: base + picture, oembed };
}
