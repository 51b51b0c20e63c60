import type { Contradiction } from './find-disputes.js';
import type { RuleWorld } from './rule.js';

/** Writes the question of a dispute, of what its claims have in common alone. */
export function writeQuestion({ rule, things, pair }: Contradiction, { nameOf }: RuleWorld): string {
  const names = things.map(nameOf);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
  return rule.question
    .replaceAll(/\{(\w+)\|(\w+)\}/g, (_, one: string, many: string) => (things.length > 1 ? many : one))
    .replace('{verb}', pair[0].claim.relation.replaceAll('_', ' '))
    .replace('{things}', () => list);
}
