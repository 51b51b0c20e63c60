import { describe, expect, it } from 'vitest';
import { layoutCase } from '../../src/view/case-layout.js';
import type { CaseState } from '../../src/view/case-layout.js';
import { CASE_WORDS, labelState, wordState } from '../../src/view/draw/case-words.js';
import { drawCase } from '../../src/view/draw/draw-case.js';
import { measureText } from '../../src/view/draw/measure.js';
import type { GroupShape, Shape, TextShape } from '../../src/view/draw/picture.js';
import { DAY, timeOf } from '../../src/view/timeline-scale.js';

type Date = CaseState['since'];

const day = (text: string): Date => ({ edtf: text, start: text, end: text, basis: 'EXPLICIT', phrase: null, label: text });
const span = (label: string, start: string | null, end: string | null): Date => ({ ...day(label), start, end });
const UNSTATED: Date = { edtf: null, start: null, end: null, basis: 'UNSTATED', phrase: null, label: 'date not said' };

/** A state with one claim of a day, said in a document of another. */
function state(
  track: CaseState['track'],
  kind: CaseState['state'],
  since: Date,
  until: Date | null,
  more: Partial<CaseState> = {},
): CaseState {
  const document = { id: 'd', title: 'A report', url: null, saidOn: '2020-06-30' };
  const claim: CaseState['claims'][number] = {
    id: `c-${kind}`,
    statement: `what tells of ${kind}`,
    voice: 'AUTHOR_FACT',
    certainty: 'STATED',
    date: since,
    saidBy: [],
    evidence: [{ id: 'p', phrase: 'so it is said', url: null, document }],
  };
  return { track, state: kind, since, until, current: until === null, disputed: false, claims: [claim], ...more };
}

const LINE: readonly CaseState[] = [
  state('CUSTODY', 'DETAINED', day('2016-05-17'), day('2016-11-28'), { disputed: true }),
  state('CUSTODY', 'IMPRISONED', day('2016-11-28'), span('April 2018', '2018-04-01', '2018-04-30')),
  state('CUSTODY', 'RELEASED_ON_PAROLE', span('April 2018', '2018-04-01', '2018-04-30'), null),
  state('PROCEDURE', 'CHARGED', span('by 22 June 2016', null, '2016-06-22'), null),
  state('RESTRICTION', 'BANNED', day('2016-11-28'), null),
  state('RESTRICTION', 'RESTRICTED', day('2018-04-28'), day('2019-07-01')),
];
const OPTIONS = { width: 600, line: 12, measure: (one: CaseState): number => measureText(labelState(one), 12) };

function textsOf(shapes: readonly Shape[]): readonly TextShape[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? textsOf(shape.shapes) : shape.kind === 'text' ? [shape] : []));
}

describe('the layout of a case', () => {
  const { lanes, scale } = layoutCase(LINE, OPTIONS);
  const bars = lanes.flatMap((lane) => lane.bars);
  const bar = (kind: CaseState['state']) => bars.find((one) => one.state.state === kind)!;

  it('has three tracks, with bans and limits in rows of their own', () => {
    expect(lanes.map(({ track, bars: own }) => [track, own.length])).toEqual([
      ['CUSTODY', 3],
      ['PROCEDURE', 1],
      ['RESTRICTION', 1],
      ['RESTRICTION', 1],
    ]);
    expect(lanes.map(({ headingY }) => headingY !== null)).toEqual([true, true, true, false]);
  });

  it('begins a state on its day, and ends it where the next one begins at the latest', () => {
    expect(bar('DETAINED').begin).toEqual([scale(timeOf('2016-05-17')), scale(timeOf('2016-05-17'))]);
    expect(bar('DETAINED').end).toBe(scale(timeOf('2016-11-28')));
    expect(bar('IMPRISONED').end).toBe(scale(timeOf('2018-04-30')));
    expect(bar('RELEASED_ON_PAROLE').begin).toEqual([scale(timeOf('2018-04-01')), scale(timeOf('2018-04-30'))]);
  });

  it('ends what no source ends with the last day of which its claims tell, and lets it fade', () => {
    expect([bar('BANNED').fadesOut, bar('DETAINED').fadesOut]).toEqual([true, false]);
    const [banned] = LINE[4]!.claims;
    const told = { ...LINE[4]!, claims: [banned!, { ...banned!, date: day('2018-03-31') }] };
    const layout = layoutCase([told], OPTIONS);
    expect(layout.lanes[0]?.bars[0]?.end).toBe(layout.scale(timeOf('2018-03-31') + DAY));
    expect(bar('CHARGED')).toMatchObject({ fadesIn: true, fadesOut: true });
  });

  it('puts no label upon another, and none beyond the picture', () => {
    for (const width of [300, 600, 1200])
      for (const lane of layoutCase(LINE, { ...OPTIONS, width }).lanes) {
        const boxes = lane.bars.map(({ label, state: one }) => ({ ...label, right: label.x + OPTIONS.measure(one) }));
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          for (const other of boxes)
            if (other !== box && other.y === box.y) expect(other.x >= box.right || other.right <= box.x).toBe(true);
        }
      }
  });

  it('keeps apart what no source dates', () => {
    const whole = layoutCase([...LINE, state('CUSTODY', 'SOUGHT', UNSTATED, null)], OPTIONS);
    expect(whole.undated.map((one) => one.state)).toEqual(['SOUGHT']);
  });
});

describe('the picture of a case', () => {
  const { shapes, height } = drawCase(LINE, { x: 0, y: 0, width: 600 }, 12);
  const states = shapes.filter((shape): shape is GroupShape => shape.kind === 'group' && shape.role === 'state');

  it('says of each state what it is and since when, marks what is disputed, and leads to a claim', () => {
    const texts = textsOf(shapes).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Custody', 'Procedure', 'Bans and limits', 'Detained, 2016-05-17 ≠', 'Banned, 2016-11-28']),
    );
    expect(states[0]).toMatchObject({ id: '0', link: '/claims/c-DETAINED', label: wordState(LINE[0]!) });
    expect(wordState(LINE[0]!)).toBe('Detained: 2016-05-17, until 2016-11-28; 1 claim; disputed');
  });

  it('explains the signs that occur, and no others', () => {
    const key = textsOf(shapes.filter((shape) => shape.kind === 'group' && shape.role === 'key'))
      .map(({ text }) => text)
      .join(' ');
    for (const words of [CASE_WORDS.signKey, CASE_WORDS.paleKey, CASE_WORDS.fadeKey]) expect(key).toContain(words);
    const plain = drawCase(
      [LINE[0]!, LINE[1]!].map((one) => ({ ...one, disputed: false })),
      { x: 0, y: 0, width: 600 },
      12,
    );
    expect(textsOf(plain.shapes).some(({ text }) => text.includes(CASE_WORDS.sign))).toBe(false);
  });

  it('tells freedom from custody by its form, not by its colour alone', () => {
    const thickness = (group: GroupShape | undefined): number => {
      const block = group?.shapes.findLast((shape) => shape.kind === 'path' && shape.fill !== null && shape.opacity === 1);
      const [, top = '0', bottom = '0'] = block?.kind === 'path' ? (/^M\S+ (\S+?)H\S+?V(\S+?)H/.exec(block.d) ?? []) : [];
      return Number(bottom) - Number(top);
    };
    expect(thickness(states[1])).toBeGreaterThan(2 * thickness(states[2]));
  });

  it('is the same for the same states, and as high as it says', () => {
    expect(drawCase(LINE, { x: 0, y: 0, width: 600 }, 12)).toEqual({ shapes, height });
    expect(Math.max(...textsOf(shapes).map(({ y }) => y))).toBeLessThanOrEqual(height);
  });
});
