import type { PenaltyKind } from '../../model/gen/schema-types.js';
import type { Needs } from '../derive.js';

const KINDS: Readonly<Record<PenaltyKind, string>> = {
  IMPRISONMENT: 'imprisonment',
  RESTRICTION: 'restricted',
  BAN: 'banned',
  FINE: 'fine',
  LABOUR: 'labour',
  CONFISCATION: 'confiscation',
  OTHER: 'penalty',
};
const UNITS: readonly (readonly [pattern: RegExp, one: string, many: string])[] = [
  [/(\d+)Y/, 'year', 'years'],
  [/(\d+)M/, 'month', 'months'],
  [/(\d+)W/, 'week', 'weeks'],
  [/(\d+)D/, 'day', 'days'],
];
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "banned from civic activity, five years"; "imprisonment, five years". Needs: kind, scope, duration (ISO 8601, as P5Y), amount. */
export function labelPenalty({ kind, scope, duration, amount }: Needs): string {
  const head = KINDS[kind as PenaltyKind];
  const link = kind === 'BAN' ? ' from ' : ': ';
  const parts = [typeof scope === 'string' ? `${head}${link}${scope}` : head];
  if (typeof amount === 'string') parts.push(amount);
  if (typeof duration === 'string') parts.push(spellDuration(duration));
  return parts.join(', ');
}

function spellDuration(duration: string): string {
  const date = duration.split('T')[0] ?? '';
  const parts = UNITS.flatMap(([pattern, one, many]) => {
    const match = pattern.exec(date);
    if (!match) return [];
    const count = Number(match[1]);
    return [`${WORDS[count] ?? String(count)} ${count === 1 ? one : many}`];
  });
  return parts.length > 0 ? parts.join(' and ') : duration;
}
