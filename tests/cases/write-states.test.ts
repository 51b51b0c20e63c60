import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { verifyCase } from '../../src/cases/verify-case.js';
import { hashText } from '../../src/cases/verify-passage.js';
import { writeStates } from '../../src/cases/write-states.js';
import { makeCaseFolder } from './support/case-folder.js';
import type { CaseFolder } from './support/case-folder.js';
import { readTestModel } from './support/test-model.js';

const { relationTypes } = readTestModel();
const TEXT = 'One arrested two.\nThree released four.\nFive met six.\n';
const HASHES = [hashText('One arrested two.'), hashText('Three released four.'), hashText('Five met six.')];

const CASE = `documents:
  # The only document.
  - { id: doc, title: Text, authors: [one], published: 2020-01-01, held: whole }   # read on paper
actors: [{ id: one, kind: person, name: One }, { id: two, kind: person, name: Two }]
defaults: { document: doc }
claims:
  - id: first
    relation: arrested
    agents: [one]
    targets: [two]
    voice: author_fact
    certainty: stated
    passage: { paragraph: 1, start: 0, end: 17, phrase: arrested two,   # on line one
      sha256: ${HASHES[0] ?? ''} }
  - id: second
    relation: released
    agents: [one]
    targets: [two]
    voice: author_fact
    certainty: stated
    passages:
      - paragraph: 2
        start: 18
        end: 38
        sha256: ${HASHES[1] ?? ''}
        phrase: released four   # the key words
      - { paragraph: 3, start: 30, end: 43, phrase: met six, sha256: ${HASHES[2] ?? ''}, state: exact, checkedOn: 2020-02-02 }

  # A last comment.
`;

let made: CaseFolder | null = null;
afterEach(() => made?.remove());

/** Checks the case against the text, and writes what was found. */
function verifyAndWrite(folder: CaseFolder, text: string, day = '2026-11-24'): void {
  const { collection } = checkCase(folder.folder, relationTypes);
  for (const [file, written] of writeStates(verifyCase(collection, 'doc', text), day))
    folder.write({ [file.name.split('/').at(-1) ?? '']: written });
}

function statesOf(folder: CaseFolder): readonly unknown[] {
  const { nodes } = buildGraph(checkCase(folder.folder, relationTypes).collection);
  return nodes.filter(({ labels }) => labels.includes('Passage')).map(({ id, props }) => [id, props['state'], props['checkedOn'] ?? null]);
}

describe('recording what a check found', () => {
  it('writes state, day and hash, and nothing else', () => {
    made = makeCaseFolder({ 'case.yaml': CASE });
    verifyAndWrite(made, TEXT);
    const written = made.read('case.yaml');
    const withoutNew = written.replace(/,? checkedAs: "?\w{16}"?/g, '').replace(/ +checkedAs: "?\w{16}"?\n/g, '');
    const expected = CASE.replace('held: whole }', `held: whole, sha256: ${hashText(TEXT)} }`)
      .replace(`${HASHES[0] ?? ''} }`, `${HASHES[0] ?? ''}, state: exact, checkedOn: 2026-11-24 }`)
      .replace('# the key words\n', '# the key words\n        state: exact\n        checkedOn: 2026-11-24\n')
      .replace('state: exact, checkedOn: 2020-02-02', 'state: moved, checkedOn: 2026-11-24');
    expect(withoutNew.replace(/\n +\n/g, '\n')).toBe(expected);
  });

  it('never moves an offset', () => {
    made = makeCaseFolder({ 'case.yaml': CASE });
    verifyAndWrite(made, `A new line.\n${TEXT}`);
    expect(made.read('case.yaml')).toContain('paragraph: 1, start: 0, end: 17');
    expect(statesOf(made).map((row) => (row as string[])[1])).toEqual(['MOVED', 'MOVED', 'MOVED']);
  });

  it('is kept by loading while the passage is as it was, and dropped when phrase or offsets are edited', () => {
    made = makeCaseFolder({ 'case.yaml': CASE });
    verifyAndWrite(made, TEXT);
    expect(statesOf(made)).toEqual([
      ['first.p1', 'EXACT', '2026-11-24'],
      ['second.p1', 'EXACT', '2026-11-24'],
      ['second.p2', 'MOVED', '2026-11-24'],
    ]);
    made.write({
      'case.yaml': made.read('case.yaml').replace('phrase: arrested two', 'phrase: One arrested').replace('end: 38', 'end: 37'),
    });
    expect(statesOf(made)).toEqual([
      ['first.p1', 'UNCHECKED', null],
      ['second.p1', 'UNCHECKED', null],
      ['second.p2', 'MOVED', '2026-11-24'],
    ]);
  });

  it('changes nothing when the same is found again on the same day', () => {
    made = makeCaseFolder({ 'case.yaml': CASE });
    verifyAndWrite(made, TEXT);
    const once = made.read('case.yaml');
    verifyAndWrite(made, TEXT);
    expect(made.read('case.yaml')).toBe(once);
  });

  it('says that the text is another version than before', () => {
    made = makeCaseFolder({ 'case.yaml': CASE });
    verifyAndWrite(made, TEXT);
    const { collection } = checkCase(made.folder, relationTypes);
    expect(verifyCase(collection, 'doc', TEXT).isSameText).toBe(true);
    expect(verifyCase(collection, 'doc', `${TEXT}more`).isSameText).toBe(false);
  });

  it('suggests the document that was meant', () => {
    const { collection } = checkCase('tests/cases/fixtures/small', relationTypes);
    expect(() => verifyCase(collection, 'oped', readFileSync('package.json', 'utf8'))).toThrow('came "oped". Did you mean "op-ed"?');
  });
});
