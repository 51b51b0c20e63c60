import { writeSubject } from '../../view/subject-address.js';
import { pictureOf } from '../../view/subject-pages.js';
import type { ResolvedPage } from './resolve-page.js';

/** The whole addresses of what belongs to a page. */
export interface PageAddresses {
  readonly page: string;
  /** The page for a frame. */
  readonly embed: string;
  readonly picture: string;
  /** Where programs learn how to embed it. */
  readonly oembed: string;
}

/** Writes the addresses. @param base of this server, without a slash at its end */
export function addressesOf(
  { subject, frozen, canonical }: Pick<ResolvedPage, 'subject' | 'frozen' | 'canonical'>,
  base: string,
): PageAddresses {
  const page = `${base}${canonical}`;
  return {
    page,
    embed: `${base}${frozen === null ? writeSubject(subject) : `/embed/frozen/${frozen.hash}`}`,
    picture: `${base}${frozen === null ? pictureOf(subject) : `/pictures/frozen.png?hash=${frozen.hash}`}`,
    oembed: `${base}/oembed?format=json&url=${encodeURIComponent(page)}`,
  };
}
