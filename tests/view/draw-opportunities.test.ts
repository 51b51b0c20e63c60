import { describe, expect, test } from 'vitest';
import { wordRaised } from '../../src/view/draw/draw-opportunities.js';
import { drawSubject } from '../../src/view/draw/draw-subject.js';
import type { Shape } from '../../src/view/draw/picture.js';
import type { OccasionListed } from '../../src/view/subject-data.js';
import { describeSubject, titleOf } from '../../src/view/subject-texts.js';
import { demandsOf, listOf, occasionOf, SOURCE } from './occasions.js';

const DAY = '2017-11-28';
const CLAIM = { id: 'c1', statement: 'The Union raised it.' };
const [WISH, OTHER] = demandsOf(2) as [OccasionListed['notRaised'][number], OccasionListed['notRaised'][number]];

const listWords = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? listWords(shape.shapes) : shape.kind === 'text' ? [shape.text] : []));

describe('what an occasion is to demands', () => {
  test.each<[string, Partial<OccasionListed>, string]>([
    ['to come', { demands: demandsOf(1) }, '1 open demand'],
    ['to come, with many', { demands: demandsOf(21) }, 'more than 20 open demands'],
    ['to come, with none', { demands: [] }, 'no open demand'],
    ['over', { status: 'USED', notRaised: demandsOf(4) }, 'no source in this graph says that one was raised'],
    ['over, with claims', { status: 'USED', raised: [{ demand: WISH, claim: CLAIM }] }, 'raised: wish 0'],
    [
      'over, with two claims of one demand',
      {
        status: 'CLOSED',
        raised: [
          { demand: WISH, claim: CLAIM },
          { demand: WISH, claim: CLAIM },
          { demand: OTHER, claim: CLAIM },
        ],
      },
      'raised: wish 0 and wish 1',
    ],
  ])('%s', (_, change, words) => {
    expect(wordRaised(occasionOf('visit', '2017-12-01', change), DAY)).toBe(words);
  });

  test('that is past by its day counts what was raised, though no source says that it is over', () => {
    expect(wordRaised(occasionOf('visit', '2017-11-01', { demands: demandsOf(3) }), DAY)).toBe(
      'no source in this graph says that one was raised',
    );
  });
});

describe('a list of opportunities', () => {
  const shown = listOf({
    coming: [occasionOf('dialogue', '2017-11-29', { demands: demandsOf(12) })],
    past: [occasionOf('visit', '2017-11-23', { status: 'USED' })],
  });

  test('is drawn as a table, what is to come first', () => {
    const words = listWords(drawSubject({ ...shown, source: SOURCE }, { width: 1200, height: 630, framed: true }).shapes);
    expect(words).toEqual(expect.arrayContaining(['When', 'Occasion', 'The dialogue', 'upcoming', '12 open demands', 'The visit', 'used']));
    expect(words.indexOf('The dialogue')).toBeLessThan(words.indexOf('The visit'));
    expect(words.join(' ')).not.toMatch(/undefined|NaN|not raised/);
  });

  test('says that there is none', () => {
    const words = listWords(drawSubject({ ...listOf({}), source: SOURCE }, { width: 1200, height: 630, framed: true }).shapes);
    expect(words.join(' ')).toContain('No occasion in this collection fits.');
  });

  test.each<[object, string]>([
    [{}, 'Opportunities: when demands can be raised'],
    [{ towards: { name: 'Kazakhstan' } }, 'Opportunities with Kazakhstan'],
    [{ asked: { ...shown.asked, status: ['UPCOMING', 'OPEN'] } }, 'Opportunities: upcoming and open'],
  ])('with %j has a title of its own', (change, title) => {
    expect(titleOf({ ...shown, ...change, source: SOURCE })).toBe(title);
  });

  test('is described by how many there are, and how many are to come', () => {
    expect(describeSubject({ ...shown, source: SOURCE })).toMatch(
      /^2 opportunities, such as meetings and votes, 1 of them on or after 28 November 2017: the demands/,
    );
  });
});
