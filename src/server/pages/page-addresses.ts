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
 */
export function addressesOfSubject(subject: Subject, base: string): PageAddresses {
  return complete({ page: pageOfSubject(subject), embed: writeSubject(subject), picture: pictureOf(subject) }, base);
}

/**
 * Writes the addresses of what the server keeps: short, however long its own is.
 * @param hash of its snapshot
 * @param base of this server, without a slash at its end
 * @param page path and query of its page
 */
export function addressesOfKept(hash: string, base: string, page: string = `/frozen/${hash}`): PageAddresses {
  return complete({ page, embed: `/embed/frozen/${hash}`, picture: `/pictures/frozen.png?hash=${hash}` }, base);
}

function complete({ page, embed, picture }: Omit<PageAddresses, 'oembed'>, base: string): PageAddresses {
  const oembed = `${base}/oembed?format=json&url=${encodeURIComponent(base + page)}`;
  return { page: base + page, embed: base + embed, picture: base + picture, oembed };
}
