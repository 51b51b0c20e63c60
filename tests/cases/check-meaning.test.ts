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

function messagesOf(...edits: Edit[]): readonly string[] {
  made = makeCaseFolder({ 'case.yaml': editSmallCase(...edits) });
  try {
    checkCase(made.folder, relationTypes);
    return [];
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'CASE_INVALID') throw error;
    return (error.details?.['faults'] as readonly CaseFault[]).map(({ message }) => message);
  }
}

describe('what a claim must say', () => {
  it.each<[string, Edit, string]>([
    [
      'a passage',
      [
        '    passage: { paragraph: 8, start: 380, end: 430, phrase: have harassed, sha256: a000000000000000000000000000000000000000000000000000000000000008 }\n',
        '',
      ],
      'expected a passage, came none',
    ],
    ['a document', ['defaults: { document: op-ed }\n', ''], 'expected a document, came none'],
    ['who speaks, where it is reported', ['    saidBy: [parliament]\n', ''], 'expected saidBy, since the claim is reported'],
    [
      'no speaker, where the authors speak',
      ['certainty: opinion', 'certainty: opinion\n    saidBy: [watch]'],
      'expected no saidBy, since the voice is author_opinion',
    ],
    ['why there is no agent', ['    agentStatus: unstated\n', ''], 'expected agentStatus, since there is no agent: unstated'],
    [
      'a status that fits its agent',
      ['    targets: [state]\n    instruments', '    agentStatus: unstated\n    targets: [state]\n    instruments'],
      'expected stated, the status of the first agent, came unstated',
    ],
    [
      'a status that fits having no target',
      ['targetStatus: none\n    polarity', 'targetStatus: implied\n    polarity'],
      'expected unstated or none, since there is no target; came implied',
    ],
    [
      'each thing once in a role',
      ['beneficiaries: [max, talgat]', 'beneficiaries: [max, { thing: max }]'],
      'expected each thing once in beneficiaries, came "max" a second time',
    ],
    [
      'a phrase of at most eight words',
      ['phrase: arrested the activists', 'phrase: one two three four five six seven eight nine'],
      'expected at most eight words of the text, came 9',
    ],
    [
      'a mention of at most eight words',
      ['mention: the authorities', 'mention: a b c d e f g h i'],
      'expected at most eight words of the text, came 9',
    ],
  ])('%s', (_, edit, message) => {
    const found = messagesOf(edit);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((text) => text.includes(message)))).toEqual(new Set([true]));
  });
});

describe('dates', () => {
  it.each<[string, Edit, string]>([
    ['must be EDTF', ['date: 2016-11', 'date: November 2016'], 'expected a date in EDTF, came "November 2016": it is not in EDTF'],
    [
      'must not end before they begin',
      ['date: 2016-04/2016-05', 'date: 2016-05/2016-04'],
      'it begins (2016-05-01) after it ends (2016-04-30)',
    ],
    [
      'have no basis of unstated',
      ['{ edtf: 2016-05, basis: explicit', '{ edtf: 2016-05, basis: unstated'],
      'expected no edtf date, since its basis is unstated',
    ],
    [
      'have an edtf where they have a basis',
      ['{ edtf: 2016-05, basis: explicit', '{ basis: relative'],
      'expected an edtf date, since its basis is relative',
    ],
    [
      'of publication have a latest day, or a day of saying',
      ['published: 2018-02-01', 'published: 2018-02-01/..'],
      'expected saidOn, since the publication date has no latest day',
    ],
    [
      'of saying do not come before publication',
      ['published: 2018-02-01', 'published: 2018-02-01\n    saidOn: 2018-01-01'],
      'expected a day from 2018-02-01 on',
    ],
  ])('%s', (_, edit, message) => {
    expect(messagesOf(edit)).toEqual([expect.stringContaining(message)]);
  });
});

describe('passages', () => {
  it.each<[string, Edit, string]>([
    [
      'have offsets, where the whole document was at hand',
      ['{ paragraph: 3, start: 70, end: 120,', '{ paragraph: 3, start: 70,'],
      'expected end, since the whole document was at hand',
    ],
    [
      'have none, where only a part was',
      ['{ phrase: was freed', '{ paragraph: 1, phrase: was freed'],
      'expected no paragraph, since only a part of the document was at hand',
    ],
    [
      'have the hash of their phrase, where only a part was',
      ['phrase: was freed in January', 'phrase: was freed in Februar'],
      'the hash of the phrase',
    ],
    [
      'leave room for their phrase',
      ['start: 70, end: 120', 'start: 70, end: 80'],
      'expected an end past 70 that leaves room for the phrase, came 80',
    ],
    [
      'say when they were checked',
      [', state: exact, checkedOn: 2026-11-24', ', state: exact'],
      'expected checkedOn beside the state exact',
    ],
  ])('%s', (_, edit, message) => {
    expect(messagesOf(edit)).toEqual([expect.stringContaining(message)]);
  });
});

describe('demands and opportunities', () => {
  it.each<[string, Edit, string]>([
    [
      'a demand was made',
      ['{ to: made, claim: c3-demanded }', '{ to: repeated, claim: c3-demanded }'],
      'expected a change to made, came none',
    ],
    [
      'denouncing makes no demand',
      ['relation: demanded', 'relation: denounced'],
      'expected a claim that can show made (demanded, urged, conditioned, proposed), came "c3-demanded" (denounced, affirmed, actual)',
    ],
    [
      'what should be asked is not asked',
      ['relation: demanded', 'relation: demanded\n    modality: normative'],
      'expected a claim that can show made: affirmed and actual',
    ],
    ['a demand that is partly met says for whom', [', part: [talgat] }', ' }'], 'expected part, since the demand is partly met'],
    [
      'what is planned meets no demand',
      ['relation: released', 'relation: released\n    modality: planned'],
      'expected a claim that can show partly_met: affirmed and actual',
    ],
    [
      'an arrest meets no demand',
      ['relation: released', 'relation: arrested'],
      'expected a claim that can show partly_met, came "c7-released" (arrested, affirmed, actual). Its verb cannot.',
    ],
    [
      'a retracted claim shows nothing',
      ['relation: released', 'relation: released\n    retracted: { on: 2026-01-01, reason: misread }'],
      'expected a claim that stands, came "c7-released", which is retracted',
    ],
    [
      'a planned dialogue is not used yet',
      ['{ to: upcoming, claim', '{ to: used, claim'],
      'expected a claim that can show used: affirmed and actual',
    ],
  ])('%s', (_, edit, message) => {
    expect(messagesOf(edit)).toEqual([expect.stringContaining(message)]);
  });

  it('wants claims that stand for what could be raised', () => {
    const messages = messagesOf(
      ['relation: arrested', 'relation: arrested\n    retracted: { on: 2026-01-01, reason: misread }'],
      ['claim: c5-will-hold }]\n', 'claim: c1-arrested }]\n'],
    );
    expect(messages).toEqual([expect.stringContaining('expected a claim that stands, came "c1-arrested", which is retracted')]);
  });

  it('warns of an undated change, which would count as the last', () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase(['    date: 2018-01\n', '']) });
    const { warnings } = checkCase(made.folder, relationTypes);
    expect(warnings.map(({ message }) => message)).toContain(
      'The change to partly_met has no latest day, so it counts as the last of all. Give it a date.',
    );
  });
});

describe('things', () => {
  it('are worth a look where nothing names them', () => {
    made = makeCaseFolder({ 'case.yaml': editSmallCase() });
    const { warnings } = checkCase(made.folder, relationTypes);
    expect(warnings.map(({ message }) => message)).toContain('"court" is named by no document, claim, demand or opportunity.');
  });

  it.each<[string, Edit, string]>([
    [
      'are no parts of each other',
      ['name: The State, country: KZ }', 'name: The State, country: KZ, partOf: [{ whole: authorities, organ: true, basis: none }] }'],
      'the two would be parts of each other',
    ],
    [
      'have no alias twice',
      ['text: Maks Bokayev', 'text: Макс Бокаев'],
      'expected another spelling than those before, came "Макс Бокаев" again',
    ],
    ['have a name with letters', ['name: Talgat Ayan', "name: '?'"], 'expected a name with letters or digits, came "?"'],
  ])('%s', (_, edit, message) => {
    expect(messagesOf(edit).filter((text) => text.includes(message))).not.toEqual([]);
  });
});
