import type { Thing } from '../../../src/view/graph-data.js';
import type { View } from '../../../src/view/view.js';
import type { Verb } from '../store/verbs.js';

/** Something with an id that is no thing. */
export type OtherNode = 'claim' | 'document' | 'demand' | 'dispute' | 'story';

/** What can be chosen of that which was found. */
export type Choice =
  /** `matched` is the spelling that was hit, where it is not the name. */
  | { readonly kind: 'thing'; readonly thing: Thing; readonly matched: string | null }
  /** Everything that was done so. */
  | { readonly kind: 'verb'; readonly verb: Verb }
  | { readonly kind: 'node'; readonly what: OtherNode; readonly id: string; readonly text: string }
  /** An address of ours that was pasted. */
  | { readonly kind: 'view'; readonly view: View };

/** What was found for a text. */
export interface Found {
  readonly text: string;
  readonly choices: readonly Choice[];
  /** How many things more there are, at least. */
  readonly rest: number;
}
