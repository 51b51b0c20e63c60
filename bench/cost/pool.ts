import type { Pool } from '../../tests/conformance/generator/pool.js';
import type { Profiler } from './profile.js';

const EACH = 60;
const HUBS = 20;

/** Draws what arguments may ask for from a stored graph: the largest things always among them, and others spread over all ids. */
export async function drawPool({ list }: Profiler): Promise<Pool> {
  const spread = async (label: string): Promise<string[]> =>
    (await list(
      `MATCH (n:${label}) WITH n.id AS id ORDER BY id WITH collect(id) AS ids
       UNWIND range(0, size(ids) - 1, 1 + size(ids) / $each) AS place RETURN ids[place]`,
      { each: EACH },
    )) as string[];
  const largest = async (label: string): Promise<string[]> =>
    (await list(`MATCH (n:${label}) RETURN n.id ORDER BY n.score DESC, n.id LIMIT ${String(HUBS)}`)) as string[];
  const [actors, claims, documents] = [
    [...(await largest('Actor')), ...(await spread('Actor'))],
    await spread('Visible'),
    await spread('Document'),
  ];
  const things = [...(await largest('Thing')), ...(await spread('Thing'))];
  const demands = await spread('Demand');
  const stories = [...(await spread('Story')), 'nothing-of-this-id'];
  return {
    ...{ things, actors, claims, documents, stories },
    nodes: [...things, ...claims, ...documents, ...demands, ...claims.map((id) => `${id}.1`)],
    days: (await list(
      'MATCH (c:Visible) WHERE c.day IS NOT NULL WITH DISTINCT c.day AS day ORDER BY day RETURN toString(day)',
    )) as string[],
    countries: (await list(
      'MATCH (a:Actor) WHERE a.country IS NOT NULL RETURN DISTINCT a.country AS country ORDER BY country',
    )) as string[],
    words: (await list(`MATCH (t:Thing) RETURN t.name ORDER BY t.id LIMIT ${String(EACH)}`)) as string[],
  };
}
