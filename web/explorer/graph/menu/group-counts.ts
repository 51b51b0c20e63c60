import type { LinkKind, RelationType } from '../../../../src/view/gen/enums.js';
import type { LinksAroundQuery } from '../../gen/graphql.js';
import { graphTexts, linkKindTexts } from '../../../shared/texts.js';
import type { Wanted } from '../../store/expand.js';
import type { Verbs } from '../../store/verbs.js';

export type LinkCount = Extract<NonNullable<LinksAroundQuery['node']>, { relationCounts: unknown }>['relationCounts'][number];

/** One entry of the menu: what it asks for, how it reads, how many links it brings at most. */
export interface Choice {
  readonly label: string;
  readonly count: number;
  readonly wanted: Wanted;
}

/** The entries for one kind of link: all of it, and each verb in each direction. */
export interface ChoiceGroup {
  readonly kind: LinkKind;
  readonly all: Choice;
  readonly choices: readonly Choice[];
}

const ORDER: readonly LinkKind[] = ['RELATION', 'CONCERN', 'MEMBERSHIP'];

/** Groups the links that a thing has by kind; within, those with most links first. */
export function groupCounts(counts: readonly LinkCount[], verbs: Verbs): readonly ChoiceGroup[] {
  return ORDER.flatMap((kind) => {
    const own = counts.filter((count) => count.kind === kind);
    if (own.length === 0) return [];
    const choices = own
      .map(({ type, direction, count }) => ({
        label: labelOf(kind, type, direction, verbs),
        count,
        wanted: wantedOf(kind, type, direction),
      }))
      .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label));
    return [{ kind, all: { label: linkKindTexts[kind], count: sum(own), wanted: { kinds: [kind] } }, choices }];
  });
}

function wantedOf(kind: LinkKind, type: RelationType | null, direction: LinkCount['direction']): Wanted {
  return { kinds: [kind], direction, ...(type === null ? {} : { types: [type] }) };
}

function labelOf(kind: LinkKind, type: RelationType | null, direction: LinkCount['direction'], verbs: Verbs): string {
  if (type === null) return direction === 'OUT' ? graphTexts.menu.partOf : graphTexts.menu.parts;
  const verb = verbs.get(type);
  const label = (direction === 'OUT' ? verb?.pastLabel : verb?.inverseLabel) ?? type.toLowerCase().replaceAll('_', ' ');
  return kind === 'CONCERN' ? graphTexts.menu.concern(label) : label;
}

/** Links in all. */
export function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
