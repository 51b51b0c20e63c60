import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { checkCase } from '../../src/cases/check-case.js';
import { readDateBounds } from '../../src/cases/date-bounds.js';
import { verifyCase } from '../../src/cases/verify-case.js';
import { makeCaseFolder } from './support/case-folder.js';
import type { CaseFolder } from './support/case-folder.js';
import { readTestModel } from './support/test-model.js';

const TEXT = readFileSync('docs/case-format.md', 'utf8');
const { relationTypes } = readTestModel();
let made: CaseFolder | null = null;

afterEach(() => made?.remove());

it('the example of docs/case-format.md is a case without a fault or a warning', () => {
  made = makeCaseFolder({ 'case.yaml': /```yaml\n([\s\S]*?)```/.exec(TEXT)?.[1] ?? '' });
  const { collection, warnings } = checkCase(made.folder, relationTypes);
  expect(collection.lists.claims.map(({ value }) => value.id)).toEqual(['arrested-mustermann', 'urged-release']);
  expect(warnings).toEqual([]);
  const text = /```text\n([\s\S]*?)```/.exec(TEXT)?.[1] ?? '';
  expect(verifyCase(collection, 'example-report', text).passages.map(({ state }) => state)).toEqual(['EXACT', 'EXACT']);
});

it('the story of docs/case-format.md can be told of that case', () => {
  const blocks = [...TEXT.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  expect(blocks).toHaveLength(4);
  made = makeCaseFolder({ 'case.yaml': blocks[0] ?? '', 'stories.yaml': blocks[1] ?? '' });
  const { collection, warnings } = checkCase(made.folder, relationTypes);
  expect(collection.lists.stories.map(({ value }) => value.steps.length)).toEqual([2]);
  expect(warnings).toEqual([]);
});

it('the dates of docs/case-format.md are dates', () => {
  const dates = [...TEXT.matchAll(/^\| [^|]+ \| `"?([^`"]+)"?` \|/gm)].map((match) => match[1] ?? '').filter((date) => /\d{4}/.test(date));
  expect(dates).toHaveLength(8);
  expect(() => dates.map(readDateBounds)).not.toThrow();
});

it('docs/case-format.md names every property of the schema', () => {
  const schema = JSON.parse(readFileSync('data/case.schema.json', 'utf8')) as { definitions: Record<string, { properties?: object }> };
  const names = Object.values(schema.definitions).flatMap(({ properties }) => Object.keys(properties ?? {}));
  expect([...new Set(names)].filter((name) => !new RegExp(`\\b${name}\\b`).test(TEXT))).toEqual([]);
});
