import type { Certainty, Modality, Voice } from '../../../src/view/gen/enums.js';
import { wordSaying } from '../../../src/view/draw/words.js';
import { formatList } from '../format.js';
import { modalityTexts } from '../texts.js';

/** What a claim tells of who says it, and how. */
export interface Said {
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly saidBy: readonly { readonly name: string }[];
}

/** Who says a claim, in which voice and how surely: "Told as a fact by A and B; said without reserve." */
export function describeSaying({ voice, certainty, saidBy }: Said): string {
  return `${wordSaying(voice, certainty, saidBy.length === 0 ? '' : formatList(saidBy.map(({ name }) => name)))}.`;
}

/** In which world a claim places what it tells; null where it simply happened. */
export function describeModality(modality: Modality): string | null {
  return modality === 'ACTUAL' ? null : modalityTexts[modality];
}
