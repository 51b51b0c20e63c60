import { describe, expect, it } from 'vitest';
import { checkCase } from '../../src/cases/check-case.js';
import { listDisputes } from '../../src/cases/graph/list-disputes.js';
import type { ListedDispute } from '../../src/cases/graph/list-disputes.js';
import { resolveMerges } from '../../src/cases/resolve-merges.js';
import { readTestModel } from './support/test-model.js';

const { collection, warnings } = checkCase('data', readTestModel().relationTypes);
const disputes = listDisputes(resolveMerges(collection));
const found = disputes.filter(({ kind, isDismissed }) => kind !== 'EDITOR' && !isDismissed);

/** The answers of a dispute, each with its claims. */
function answersOf(id: string): Record<string, string[]> {
  const answers: Record<string, string[]> = {};
  for (const { answer, claim } of find(id).claims) (answers[answer] ??= []).push(claim.id);
  return answers;
}

function find(id: string): ListedDispute {
  const dispute = disputes.find((each) => each.id === id);
  if (dispute === undefined) throw new Error(`no dispute ${id}`);
  return dispute;
}

describe('the disputes of the first case', () => {
  it('are forty or more by rules alone, of every kind', () => {
    expect(found.length).toBeGreaterThanOrEqual(40);
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(['AGENTS', 'DATES', 'DENIAL', 'POLARITY', 'TERMS']);
  });

  it('have each two answers or more', () => {
    for (const { id, claims } of disputes) expect([id, new Set(claims.map(({ answer }) => answer)).size > 1]).toEqual([id, true]);
  });

  it('tell when Bokaev and Ayan were arrested, and leave the second arrest out', () => {
    const answers = answersOf('arrest-dates.max-bokaev.talgat-ayan.2016');
    expect(Object.keys(answers).sort()).toEqual(['17 May 2016', '24 April 2016', 'April 2016', 'May 2016']);
    expect(answers['17 May 2016']).toContain('bokaev-ayan-arrested-fidh-2016-10');
    expect(Object.values(answers).flat()).not.toContain('bokaev-ayan-arrested-again-campaignkazakhstan-2016-11');
  });

  it('tell how long Kushakbaev was sentenced to', () => {
    const answers = answersOf('prison-terms.nurbek-kushakbaev.imprisonment.2017');
    expect(answers['imprisonment, two years']).toEqual(['kushakbaev-sentenced-solidarity-2017-05']);
    expect(answers['imprisonment, two years and six months']).toContain('kushakbaev-sentenced-hrw-2017-04');
  });

  it('set the denial of a ministry against the resolution', () => {
    const answers = answersOf('denied-findings.ep-resolution-2022-01-20.2022');
    expect(answers['It is rejected']).toContain('foreign-ministry-rejected-resolution-mfa-2022-01');
    expect(answers['It was adopted']).toEqual(['parliament-adopted-resolution-oeil-2022-01']);
  });

  it('take the Parliament for the Union where one affirms and one negates', () => {
    expect(Object.keys(answersOf('whether-conditioned.eu.kazakhstan.2015')).sort()).toEqual(['No', 'Yes']);
  });

  it('do not take an unnamed court for another than the one that may be meant', () => {
    expect(disputes.some(({ id }) => id.startsWith('who-sentenced.max-bokaev') || id.startsWith('who-convicted.max-bokaev'))).toBe(false);
  });

  it('are dismissed or added with a reason, and nothing is dismissed that is not there', () => {
    const touched = disputes.filter(({ kind, isDismissed }) => kind === 'EDITOR' || isDismissed);
    expect(touched.every(({ reason }) => (reason ?? '').length > 20)).toBe(true);
    expect(warnings.filter(({ message }) => message.includes('dispute that a rule finds'))).toEqual([]);
  });
});
