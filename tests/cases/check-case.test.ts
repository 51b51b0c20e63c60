import { afterEach, describe, expect, it } from 'vitest';
import { checkCase } from '../../src/cases/check-case.js';
import type { CaseFault } from '../../src/cases/case-file.js';
import { DemarcheError } from '../../src/errors.js';
import { editSmallCase, makeCaseFolder } from './support/case-folder.js';
import type { CaseFolder, Edit } from './support/case-folder.js';
import { readTestModel } from './support/test-model.js';

const { relationTypes } = readTestModel();
let made: CaseFolder | null = null;

afterEach(() => made?.remove());

/** The faults of some files; empty where they have none. */
function findFaults(files: Readonly<Record<string, string>>): readonly CaseFault[] {
  made = makeCaseFolder(files);
  try {
    checkCase(made.folder, relationTypes);
    return [];
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'CASE_INVALID') throw error;
    return error.details?.['faults'] as readonly CaseFault[];
  }
}

/** Each as `line: message`, for a case that was edited in places. */
function faultsOf(...edits: Edit[]): readonly string[] {
  return findFaults({ 'case.yaml': editSmallCase(...edits) }).map(({ line, message }) => `${String(line)}: ${message}`);
}

describe('a case without a fault', () => {
  it('gives its records', () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase() });
    const { collection } = checkCase(made.folder, relationTypes);
    expect(collection.lists.claims).toHaveLength(8);
  });

  it('may be spread over files and subfolders that share ids', () => {
    const text = editSmallCase();
    const claims = text.indexOf('claims:');
    const defaults = 'defaults: { document: op-ed }\n';
    expect(findFaults({ 'a/things.yaml': text.slice(0, claims), 'b/claims.yaml': defaults + text.slice(claims) })).toEqual([]);
  });

  it('is not touched by files and folders that begin with "_"', () => {
    const notYaml = 'actors:\n  - { id: a\n';
    made = makeCaseFolder({ 'case.yaml': editSmallCase(), '_drafts/claims.yaml': notYaml, '_notes.yaml': notYaml });
    expect(checkCase(made.folder, relationTypes).collection.files).toHaveLength(1);
  });

  it('warns of kinds that do not go with a verb, and takes them', () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase() });
    const { warnings } = checkCase(made.folder, relationTypes);
    expect(warnings.map(({ message }) => message)).toContain(
      '"signed" mostly goes with person, state, intergovernmental_organization here; "union" is one of organization.',
    );
  });
});

describe('faults of form', () => {
  it('points at what is not YAML, by line and column', () => {
    const [fault] = findFaults({ 'bad.yaml': 'actors:\n  - { id: a, kind: person, name: A\n' });
    expect(fault).toMatchObject({
      file: expect.stringMatching(/bad\.yaml$/) as string,
      line: 3,
      message: expect.stringContaining('expected YAML') as string,
    });
  });

  it.each([
    ['an alias without its anchor', 'topics: *nowhere\n'],
    ['two documents in one file', 'topics: []\n---\nplaces: []\n'],
    ['a tab where spaces belong', 'topics:\n\t- { id: a, name: A }\n'],
  ])('points at %s', (_, text) => {
    expect(findFaults({ 'bad.yaml': text }).map(({ message }) => message.slice(0, 13))).toContain('expected YAML');
  });

  it('takes an empty file for one that says nothing', () => {
    expect(findFaults({ 'case.yaml': editSmallCase(), 'empty.yaml': '# nothing yet\n' })).toEqual([]);
  });

  it('refuses a file that is a list', () => {
    expect(findFaults({ 'list.yaml': '- a\n' }).map(({ message }) => message)).toEqual([
      expect.stringContaining('expected object, came ["a"]'),
    ]);
  });

  it('refuses a property that stands twice', () => {
    expect(faultsOf(['kind: media_outlet,', 'kind: ngo, kind: media_outlet,'])).toEqual([
      expect.stringMatching(/^22: expected each property once/),
    ]);
  });

  it('reports every fault of every file at once', () => {
    const faults = findFaults({
      'a.yaml': 'topics: [{ id: A, name: x }]\n',
      'b.yaml': 'topics: [{ id: b }]\nplaces: [{ id: c, name: 1 }]\n',
    });
    expect(faults.map(({ file, line, column }) => `${file.split('/').at(-1) ?? ''}:${String(line)}:${String(column)}`)).toEqual([
      'a.yaml:1:16',
      'b.yaml:1:10',
      'b.yaml:2:25',
    ]);
  });

  it.each<[string, [string, string], string]>([
    ['an unknown property', ['reason: organising', 'raeson: organising'], 'which is unknown here. Did you mean "reason"?'],
    [
      'a missing property',
      ['voice: author_fact\n    certainty: stated\n    reason', 'certainty: stated\n    reason'],
      'expected the property "voice", which is missing here. Add it.',
    ],
    ['an unknown value', ['kind: media_outlet', 'kind: media-outlet'], 'came "media-outlet". Did you mean "media_outlet"?'],
    ['a value in capitals', ['polarity: negated', 'polarity: NEGATED'], 'came "NEGATED". Did you mean "negated"?'],
    ['an id with a dot', ['id: court', 'id: co.urt'], 'expected small letters, digits and hyphens'],
    ['a set of years without quotes', ['date: 2016-04/2016-05', 'date: { 2012 }'], 'A set of dates wants quotes: "{2012,2013}".'],
    ['a text that YAML takes for a number', ['name: Human rights', 'name: 1948'], 'came 1948. If it is a text, write it in quotes.'],
    ['an empty alias', ['text: RW', "text: ''"], 'expected a text that is not empty for "text", came "".'],
    ['a duration that is none', ['duration: P5Y', 'duration: five years'], 'expected an ISO 8601 duration, such as P5Y'],
  ])('%s', (_, edit, message) => {
    expect(faultsOf(edit)).toEqual([expect.stringContaining(message)]);
  });
});

describe('faults of reference', () => {
  it('suggests the id that was meant', () => {
    expect(faultsOf(['mayConcern: [max, talgat]', 'mayConcern: [max, talgta]'])).toEqual([
      '137: expected the id of one of the actors, instruments, events, topics, places, came "talgta", which is nowhere. Did you mean "talgat"?',
    ]);
  });

  it('wants the right sort of thing', () => {
    expect(faultsOf(['towards: [state]', 'towards: [treaty]'])).toEqual([
      expect.stringContaining('expected the id of one of the actors, came "treaty", which is one of the instruments.'),
    ]);
  });

  it('wants ids that are unique in all files', () => {
    const faults = findFaults({ 'a.yaml': 'topics: [{ id: same, name: One }]\n', 'b.yaml': 'places: [{ id: same, name: Two }]\n' });
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/came "same", which .*a\.yaml:1 has already/)]);
  });

  it('says nothing of references to a record that has a fault of its own', () => {
    expect(faultsOf(['kind: person, name: Talgat', 'kind: persona, name: Talgat'])).toHaveLength(1);
  });

  it('knows the verbs of the registry', () => {
    expect(faultsOf(['relation: arrested', 'relation: arested'])).toEqual([
      expect.stringContaining('expected a verb of the registry, came "arested". Did you mean "arrested"?'),
    ]);
  });
});
