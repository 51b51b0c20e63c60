import type { Subject } from '../../../src/view/subject.js';
import type { View } from '../../../src/view/view.js';
import { saidOf } from '../../../src/view/subject.js';
import { askedAsOf, writeAddress } from '../../shared/playground-address.js';
import { queryOfShare } from './query-of-share.js';

/**
 * The address of the playground with the query for what is shared, ready to run.
 * @param subject what of the view is chosen; none: the view has nothing that can be embedded by itself
 */
export function writePlaygroundLink(view: View, subject: Subject | undefined): string {
  const said = subject === undefined ? view.said : saidOf(subject);
  return `/playground/${writeAddress(askedAsOf(queryOfShare(view, subject), said))}`;
}
