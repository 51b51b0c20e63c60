import type { Condition } from './piece.js';

const CONDITION = /^(!)?([a-zA-Z_][\w.]*?)(?:(=|>=|~)([\w]+))?$/;

/** Splits a line at `//?` and reads the tests behind it. Returns null for a test that cannot be read. */
export function readConditions(line: string): { text: string; conditions: (Condition | null)[] } {
  const at = line.indexOf('//?');
  if (at < 0) return { text: line, conditions: [] };
  const tests = line
    .slice(at + 3)
    .trim()
    .split(/\s+/)
    .filter((test) => test !== '');
  return { text: line.slice(0, at), conditions: tests.map(readCondition) };
}

function readCondition(test: string): Condition | null {
  const match = CONDITION.exec(test);
  if (match === null) return null;
  const [, not, path = '', operator, value] = match;
  if (operator !== undefined)
    return { path, operator: (not === undefined ? operator : `!${operator}`) as Condition['operator'], value: value ?? '' };
  return { path, operator: not === undefined ? 'given' : 'absent', value: null };
}
