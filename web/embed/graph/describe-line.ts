import type { Certainty, Voice } from '../../../src/view/gen/enums.js';
import type { GraphData, Link } from '../../../src/view/graph-data.js';
import type { ModelLine } from '../../../src/view/graph-model.js';
import { certaintyTexts, modalityTexts, voiceTexts } from '../../shared/texts.js';
import { graphTexts } from '../texts.js';

/** Says a link in a sentence: "Kazakh authorities arrested Max Bokaev, May 2016 (stated by the authors as a fact)". */
export function describeLink(link: Link, { things }: Pick<GraphData, 'things'>): string {
  const name = (id: string): string => things.get(id)?.name ?? id;
  const date = link.date.basis === 'UNSTATED' ? '' : `, ${link.date.label}`;
  return `${name(link.from.id)} ${link.label} ${name(link.to.id)}${date}${describeHow(link)}`;
}

/** The names at both ends of a line. */
export function nameLine({ from, to }: Pick<ModelLine, 'from' | 'to'>, { things }: Pick<GraphData, 'things'>): string {
  return graphTexts.line(things.get(from)?.name ?? from, things.get(to)?.name ?? to);
}

function describeHow(link: Link): string {
  if (link.__typename === 'Membership') return '';
  const { voice, certainty, modality, inferred } = link;
  const parts = [
    voiceTexts[voice],
    isSaidByVoice(voice, certainty) ? '' : certaintyTexts[certainty],
    modality === 'ACTUAL' ? '' : modalityTexts[modality],
    inferred ? graphTexts.implied : '',
  ];
  return ` (${parts.filter((part) => part !== '').join(', ')})`;
}

/** The voice of an author says already that it is stated, or an opinion; that others are reported to say so does not. */
function isSaidByVoice(voice: Voice, certainty: Certainty): boolean {
  return certainty === 'STATED' || (certainty === 'OPINION' && voice === 'AUTHOR_OPINION');
}
