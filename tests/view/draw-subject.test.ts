import { describe, expect, test } from 'vitest';
import { drawSubject } from '../../src/view/draw/draw-subject.js';
import { measureText } from '../../src/view/draw/measure.js';
import type { GroupShape, Picture, Shape, TextShape } from '../../src/view/draw/picture.js';
import { DARK, LIGHT } from '../../src/view/draw/theme.js';
import { writeSvg } from '../../src/view/draw/write-svg.js';
import type { ClaimShown, Source, SubjectData } from '../../src/view/subject-data.js';
import { EMPTY_GRAPH } from '../../src/view/graph-data.js';
import type { Link, OpenEnd, Thing } from '../../src/view/graph-data.js';
import { EMPTY_FILTER, placeFreely } from '../../src/view/view.js';

const SOURCE: Source = {
  revision: '0123456789abcdef',
  loadedAt: '2026-11-24T10:00:00Z',
  actors: 2,
  claims: 3,
  relations: 4,
  documents: 2,
  demands: 1,
  opportunities: 1,
  title: null,
  said: null,
};
const DATE = { edtf: '2016-05', start: '2016-05-01', end: '2016-05-31', basis: 'EXPLICIT', phrase: null, label: 'May 2016' } as const;
const CANVAS = { width: 1200, height: 630, framed: true };

const person = (id: string, name: string): Thing => ({
  __typename: 'Person',
  id,
  name,
  description: null,
  actorKind: 'PERSON',
  country: null,
});
const said = { voice: 'AUTHOR_FACT', certainty: 'STATED', modality: 'ACTUAL' } as const;

function relation(id: string, from: string, to: string, label: string): Link {
  const link = { __typename: 'Relation', id, label, inverseLabel: `${label} by`, from: { id: from }, to: { id: to }, date: DATE } as const;
  return { ...link, ...said, type: 'ARRESTED', inferred: false, claim: { id: `c-${id}` } };
}

function graphOf(things: readonly Thing[], links: readonly Link[], openEnds: readonly OpenEnd[] = []): SubjectData {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((one) => [one.id, one]));
  const data = { things: byId(things), links: byId(links), openEnds: byId(openEnds) };
  const view = { things: things.map(({ id }) => placeFreely(id)), opened: [], filter: EMPTY_FILTER };
  return { kind: 'graph', focus: things[0]!, depth: 1, data: { ...EMPTY_GRAPH, ...data }, view, truncated: false, source: SOURCE };
}

const NAMES = [
  'Нұрсұлтан Назарбаев',
  'Max Bokaev',
  'EU-Kazakhstan Enhanced Partnership and Cooperation Agreement',
  'Ә',
  'union leaders in Kazakhstan',
  'Mihra Rittmann',
];
const STAR = graphOf(
  NAMES.map((name, place) => person(`p${String(place)}`, name)),
  NAMES.slice(1).map((_, place) => relation(`r${String(place)}`, 'p0', `p${String(place + 1)}`, 'arrested')),
);

function listGroups(shapes: readonly Shape[], role: string): GroupShape[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'group' ? [...(shape.role.split(' ').includes(role) ? [shape] : []), ...listGroups(shape.shapes, role)] : [],
  );
}

function listTexts(shapes: readonly Shape[]): TextShape[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? listTexts(shape.shapes) : shape.kind === 'text' ? [shape] : []));
}

const boxOf = ({ x, y, text, size, bold, anchor }: TextShape) => {
  const width = measureText(text, size, bold);
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
};

function findOverlaps({ shapes }: Picture): string[] {
  const level = listTexts(shapes)
    .filter(({ turn }) => turn === 0)
    .map((text) => ({ text, box: boxOf(text) }));
  return level.flatMap(({ text, box }, place) =>
    level.slice(place + 1).flatMap((other) => {
      const isApart =
        box.right <= other.box.left || other.box.right <= box.left || box.bottom <= other.box.top || other.box.bottom <= box.top;
      return isApart ? [] : [`${text.text} | ${other.text.text}`];
    }),
  );
}

describe('a graph as a picture', () => {
  test('has every thing with its whole name, and every line with its verb', () => {
    const picture = drawSubject(STAR, CANVAS);
    const names = listGroups(picture.shapes, 'thing').map((group) =>
      listTexts([group])
        .map(({ text }) => text)
        .join(' '),
    );
    expect(names.sort()).toEqual([...NAMES].sort());
    expect(listGroups(picture.shapes, 'line')).toHaveLength(5);
    expect(listGroups(picture.shapes, 'verb')).toHaveLength(5);
  });

  test.each([
    [1200, 630],
    [640, 480],
    [800, 800],
  ])('of %i by %i has no text on another, and none outside', (width, height) => {
    const picture = drawSubject(STAR, { width, height, framed: true });
    expect(findOverlaps(picture)).toEqual([]);
    for (const text of listTexts(picture.shapes)) {
      const { left, right, top, bottom } = boxOf(text);
      expect([text.text, left >= 0, right <= width, top >= 0, bottom <= height]).toEqual([text.text, true, true, true, true]);
    }
  });

  test('says at a thing what was done to it by nobody who is named', () => {
    const openEnd: OpenEnd = {
      id: 'c1',
      relation: 'IMPRISONED',
      statement: 'Max Bokaev was imprisoned (by whom is not said).',
      agentStatus: 'UNSTATED',
      targetStatus: 'STATED',
      agents: [],
      targets: [{ thing: { id: 'a' } }],
      about: [],
      polarity: 'AFFIRMED',
      date: DATE,
      ...said,
    };
    const [stub] = listGroups(drawSubject(graphOf([person('a', 'Max Bokaev')], [], [openEnd]), CANVAS).shapes, 'stub');
    expect(stub).toMatchObject({ label: openEnd.statement, link: '/claims/c1' });
    const words = listTexts(drawSubject(graphOf([person('a', 'Max Bokaev')], [], [openEnd]), CANVAS).shapes).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['imprisoned', 'by whom: not said']));
  });

  test.each([
    ['PLANNED', 'AFFIRMED', 'met (planned)'],
    ['CONDITIONAL', 'NEGATED', 'met (on a condition, denied)'],
    ['ACTUAL', 'AFFIRMED', 'met'],
  ] as const)('never says as done what is %s and %s', (modality, polarity, words) => {
    const openEnd: OpenEnd = {
      id: 'c1',
      relation: 'MET',
      statement: 'The body will meet.',
      agentStatus: 'STATED',
      targetStatus: 'UNSTATED',
      agents: [{ thing: { id: 'a' } }],
      targets: [],
      about: [],
      date: DATE,
      ...said,
      modality,
      polarity,
    };
    const drawn = drawSubject(graphOf([person('a', 'Anna')], [], [openEnd]), CANVAS);
    expect(listTexts(drawn.shapes).map(({ text }) => text)).toEqual(expect.arrayContaining([words, 'to whom: not said']));
  });

  const many = graphOf(
    Array.from({ length: 60 }, (_, place) => person(`p${String(place)}`, `Person number ${String(place)}`)),
    Array.from({ length: 59 }, (_, place) => relation(`r${String(place)}`, 'p0', `p${String(place + 1)}`, 'met')),
  );

  test('has all where it is a file to keep, and describes what is drawn', () => {
    const picture = drawSubject(many, { width: 2000, height: 1333, framed: true, whole: true });
    expect(listGroups(picture.shapes, 'thing')).toHaveLength(60);
    expect(picture.description).toBe('60 things, 59 links between them, each with the passage behind it.');
  });

  test('of a view without a middle names the first things, not the nearest, where it has no room', () => {
    const { description, shapes } = drawSubject({ ...many, focus: null } as SubjectData, CANVAS);
    const drawn = String(listGroups(shapes, 'thing').length);
    expect(description).toContain(`${drawn} things, `);
    expect(description).toContain(`These are the first ${drawn} of 60 things.`);
  });

  test('says how many things it has no room for', () => {
    const picture = drawSubject(many, CANVAS);
    const drawn = listGroups(picture.shapes, 'thing').length;
    expect(drawn).toBeLessThan(60);
    expect(
      listTexts(picture.shapes)
        .map(({ text }) => text)
        .join(' '),
    ).toContain(`These are the nearest ${String(drawn)} of 60 things.`);
  });

  test.each<[string, Partial<Extract<Link, { readonly __typename: 'Relation' }>>]>([
    ['planned', { modality: 'PLANNED' }],
    ['hedged or an opinion', { certainty: 'HEDGED' }],
    ['an end is only implied', { inferred: true }],
  ])('has “%s” in its legend where a link is drawn so', (words, change) => {
    const legendOf = (link: Link): readonly string[] => {
      const { shapes } = drawSubject(graphOf([person('a', 'A'), person('b', 'B')], [link]), CANVAS);
      return listTexts(listGroups(shapes, 'legend')).map(({ text }) => text);
    };
    const plain = relation('r', 'a', 'b', 'met');
    expect(legendOf(plain)).toEqual(['person']);
    expect(legendOf({ ...plain, ...change } as Link)).toEqual(['person', words]);
  });

  test('is drawn in less than 0.3 s', () => {
    drawSubject(STAR, CANVAS);
    const began = performance.now();
    drawSubject(STAR, CANVAS);
    expect(performance.now() - began).toBeLessThan(300);
  });
});

describe('a picture as SVG', () => {
  const claim: ClaimShown = {
    id: 'c1',
    relation: 'STATED',
    statement: '<script>alert("1")</script> & \u0000 \uD800 said',
    agentStatus: 'STATED',
    targetStatus: 'NONE',
    polarity: 'AFFIRMED',
    agents: [],
    targets: [],
    about: [],
    instruments: [],
    beneficiaries: [],
    onBehalfOf: [],
    places: [],
    saidBy: [],
    date: DATE,
    penalty: null,
    evidence: [],
    retracted: { on: '2026-11-24', reason: 'wrong' },
    charge: null,
    reason: null,
    reasonCertainty: null,
    means: null,
    right: null,
    role: null,
    content: null,
    ...said,
  };

  test('holds any text as text', () => {
    const svg = writeSvg(drawSubject({ kind: 'claim', claim, source: SOURCE }, CANVAS), { theme: LIGHT, base: null });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg.isWellFormed()).toBe(true);
    expect(svg).toContain('Withdrawn on 24 November 2026: wrong');
    expect(svg).toContain('2 documents · revision 01234567 · 24 November 2026');
  });

  test('has links only where it is told from where', () => {
    const picture = drawSubject(STAR, CANVAS);
    expect(writeSvg(picture, { theme: LIGHT, base: null })).not.toContain('href');
    expect(writeSvg(picture, { theme: LIGHT, base: 'https://a.example' })).toContain(
      '<a href="https://a.example/things/p1" target="_blank">',
    );
  });

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('has colours that can be told from the ground, %s', (_, theme) => {
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
        const value = parseInt(colour.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const { paper, raised, sunken: _sunken, rule: _rule, ...inks } = theme;
    for (const [name, colour] of Object.entries(inks)) {
      expect([name, contrast(colour, paper) >= 4.5, contrast(colour, raised) >= 4.5]).toEqual([name, true, true]);
    }
  });
});
