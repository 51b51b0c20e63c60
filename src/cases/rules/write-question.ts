import type { Contradiction } from './find-disputes.js';
import type { RuleWorld } from './rule.js';

/** Writes the question of a dispute, of what its claims have in common alone. */
export function writeQuestion(
  { rule, things, lists, year }: Pick<Contradiction, 'rule' | 'things' | 'lists' | 'year'>,
  { nameOf }: RuleWorld,
): string {
  const list = (ids: readonly string[] = []): string => join(ids.map(nameOf));
  const text = rule.question
    .replaceAll(/\{(\w+)\|(\w+)\}/g, (_, one: string, many: string) => (things.length > 1 ? many : one))
    .replace('{year}', String(year))
    .replace('{things}', () => list(things))
    .replace('{first}', () => list(lists[0]))
    .replace('{second}', () => list(lists[1]))
    .replace('{third}', () => list(lists[2]));
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function join(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}
