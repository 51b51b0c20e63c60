import type { ThingShown } from '../subject-data.js';
import { drawTable } from './draw-table.js';
import type { Row } from './draw-table.js';
import type { Box, Shape } from './picture.js';
import { nameSome, spell } from './words.js';

const COLUMNS = [
  { head: '', part: 0.18 },
  { head: '', part: 0.82 },
];

/** Draws what is told of a thing: its names, what it did, what was done to it, its demands, and the first claims. */
export function drawThing(thing: ThingShown, content: Box, scale: number): readonly Shape[] {
  const facts = listFacts(thing).filter(([, words]) => words !== '');
  const rows: Row[] = facts.map(([name, words]) => ({ id: null, link: null, cells: [{ words: name, soft: true }, { words }] }));
  const claims = thing.firstClaims.nodes.map(({ id, statement, date }) => ({
    id,
    link: `/claims/${id}`,
    cells: [{ words: date.basis === 'UNSTATED' ? '' : date.label, soft: true }, { words: statement }],
  }));
  return drawTable(COLUMNS, [...rows, ...claims], rows.length + thing.claims.totalCount, content, scale);
}

function listFacts(thing: ThingShown): readonly (readonly [string, string])[] {
  const aliases = thing.aliases.map(({ text }) => text);
  const partOf = 'partOf' in thing ? thing.partOf.map(({ name }) => name) : [];
  const made = 'demandsMade' in thing ? thing.demandsMade.map(({ object }) => object) : [];
  const faced = 'demandsFaced' in thing ? thing.demandsFaced.map(({ object }) => object) : [];
  return [
    ['Also called', nameSome(aliases, 6)],
    ['Part of', nameSome(partOf, 4)],
    ['Its acts', nameSome(listVerbs(thing, 'OUT'), 8)],
    ['Acts of others', nameSome(listVerbs(thing, 'IN'), 8)],
    ['Demands', nameSome(made, 2)],
    ['Is asked to', nameSome(faced, 2)],
  ];
}

function listVerbs({ relationCounts }: ThingShown, direction: 'IN' | 'OUT'): readonly string[] {
  return relationCounts.flatMap(({ kind, type, count, ...counted }) => {
    if (kind !== 'RELATION' || counted.direction !== direction || type === null) return [];
    return [count > 1 ? `${spell(type)} ×${String(count)}` : spell(type)];
  });
}
