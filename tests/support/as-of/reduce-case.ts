import { keepNamed } from './keep-named.js';
import { keepSaid } from './keep-said.js';
import type { RawFile } from './raw-case.js';

/**
 * Makes the case files that an editor would have had on a day: without the documents published later and what rests on them alone.
 * Written apart from the loader, and pure.
 * @param files the whole collection
 * @param day `2017-11-28`; what was public by its end stays
 */
export function reduceCase(files: readonly RawFile[], day: string): readonly RawFile[] {
  return keepNamed(keepSaid(files, day), files);
}
