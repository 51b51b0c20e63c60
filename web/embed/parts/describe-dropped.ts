import type { Dropped } from '../../../src/view/address.js';
import { dropTexts } from '../../shared/texts.js';

/** Names what could not be read, and why: `depth="7" (expected a whole number within bounds)`. */
export function describeDropped(dropped: readonly Dropped[]): string {
  return dropped.map(({ name, value, why }) => `${name}="${value}" (${dropTexts[why]})`).join('; ');
}
