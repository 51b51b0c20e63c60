import type { Certainty, Modality, Voice } from '../../../src/view/gen/enums.js';
import { formatList } from '../format.js';
import { modalityTexts, sayingTexts, surenessTexts } from '../texts.js';

/** What a claim tells of who says it, and how. */
export interface Said {
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly saidBy: readonly { readonly name: string }[];
}

/** Who says a claim, in which voice and how surely: "Told as a fact by A and B; said without reserve." */
export function describeSaying({ voice, certainty, saidBy }: Said): string {
  const names = saidBy.length === 0 ? sayingTexts.nobody : formatList(saidBy.map(({ name }) => name));
  return `${sayingTexts[voice](names)}; ${surenessTexts[certainty]}.`;
}

/** In which world a claim places what it tells; null where it simply happened. */
export function describeModality(modality: Modality): string | null {
  return modality === 'ACTUAL' ? null : modalityTexts[modality];
}
