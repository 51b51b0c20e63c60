import { describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import { drawCaseLines } from '../case/draw-case-lines.js';

const LINE = 'track state since { edtf start end basis } until { edtf start end } current disputed claims { id }' as const;
const EVERYBODY = `actors(kinds: [PERSON]) { nodes { id ... on Person { caseStates { ${LINE} } } } }`;
const DAYS = ['2016-12-31', '2018-12-31', '2020-06-01'];

describe('the states of a case', () => {
  it.each([1, 2, 3, 4, 5, 6])('are the same by two ways of finding them, now and on every day, drawn with %i', async (seed) => {
    const both = await loadBothSides(drawCaseLines(seed));
    try {
      const { data } = await expectSame(both, `{ ${EVERYBODY} }`);
      const states = (data.actors.nodes as { caseStates: { state: string }[] }[]).flatMap(({ caseStates }) => caseStates);
      expect(new Set(states.map(({ state }) => state)).size).toBeGreaterThan(8);
      for (const said of DAYS) await expectSame(both, `query ($said: Date!) { asOf(said: $said) { ${EVERYBODY} } }`, { said });
    } finally {
      await both.close();
    }
  });
});
