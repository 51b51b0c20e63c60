import { openRandom } from '../src/cases/generate/random.js';
import type { Model } from '../src/model/model.js';
import type { BenchActor, BenchIds } from './operation.js';
import type { Runner } from './run-cypher.js';

const SEED = 1;
/** How many of each there are to draw questions from. */
const COUNT = 30;
const DOCUMENTS = 50;
/** Pairs of actors are looked for among so many small ones. */
const TRIED = 60;
const PAIRS = 6;

type Pair = readonly [BenchActor, BenchActor];

const ACTOR = '{id: a.id, name: a.name, degree: a.score}';

/**
 * The number of links of a shortest way that leads through no topic and no place, null where there is none. A condition on all of its
 * things is one that Neo4j searches by; one on the things in the middle would make it try every other way.
 */
const WAY = `MATCH (a:Node {id: $from}), (b:Node {id: $to})
  OPTIONAL MATCH way = shortestPath((a)-[:TYPES*..6]-(b)) WHERE all(n IN nodes(way) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place))
  RETURN length(way)`;

/** Types of the links that a way may walk: edges of every verb, what claims concern, and parts of bodies. */
export function listLinkTypes({ relationTypes }: Pick<Model, 'relationTypes'>): readonly string[] {
  return [...relationTypes.map(({ name }) => name), 'CONCERNS', 'PART_OF'];
}

/**
 * Draws the things that questions start from: the same for the same graph.
 * @param types of the links that a way may walk
 */
export async function drawIds({ run }: Runner, types: readonly string[]): Promise<BenchIds> {
  const list = async (text: string): Promise<unknown[]> => (await run(text)).map(([value]) => value);
  const hubs = (await list(`MATCH (a:Actor) RETURN ${ACTOR} ORDER BY a.score DESC, a.id LIMIT ${String(COUNT)}`)) as BenchActor[];
  const middle = await drawActors(run, 'a.score >= 20 AND a.score <= 60', 'middle');
  const small = await drawActors(run, 'a.score >= 1 AND a.score <= 5', 'small');
  const documents = draw((await list('MATCH (d:Document) RETURN d.id AS id ORDER BY id')) as string[], DOCUMENTS, 'documents');
  const verbs = (await list('MATCH (c:Visible) RETURN c.relation AS verb, count(*) AS n ORDER BY n DESC, verb')) as string[];
  return { hubs, middle, small, documents, verbs, ...(await findPairs(run, types, small, hubs)) };
}

async function drawActors(run: Runner['run'], condition: string, stream: string): Promise<readonly BenchActor[]> {
  const rows = await run(`MATCH (a:Actor) WHERE ${condition} RETURN a.id AS id ORDER BY id`);
  const ids = draw(
    rows.map(([id]) => id as string),
    stream === 'small' ? TRIED : COUNT,
    stream,
  );
  const found = await run(`UNWIND $ids AS id MATCH (a:Node {id: id}) RETURN ${ACTOR}`, { ids });
  return found.map(([actor]) => actor as BenchActor);
}

/**
 * Measures the ways between neighbours in a list of small actors, from hubs to small actors, and from hubs to actors without links: the
 * longest of them, and pairs without any. Two hubs that nothing joins are not among them: but for islands of a few things, all that the
 * generator makes hangs together.
 */
async function findPairs(
  run: Runner['run'],
  types: readonly string[],
  small: readonly BenchActor[],
  hubs: readonly BenchActor[],
): Promise<Pick<BenchIds, 'far' | 'unconnected'>> {
  const alone = await drawActors(run, 'a.score = 0', 'alone');
  const text = WAY.replace('TYPES', types.map((type) => `\`${type}\``).join('|'));
  const joined: { readonly pair: Pair; readonly length: number }[] = [];
  const measure = async (pairs: readonly Pair[]): Promise<readonly Pair[]> => {
    const unconnected: Pair[] = [];
    for (const pair of pairs) {
      const length = (await run(text, { from: pair[0].id, to: pair[1].id }))[0]?.[0];
      if (typeof length === 'number') joined.push({ pair, length });
      else unconnected.push(pair);
    }
    return unconnected;
  };
  const fromHubs = [...small, ...alone.slice(0, PAIRS)].flatMap((other, i): readonly Pair[] => zip(hubs.slice(i % PAIRS), [other]));
  const unconnected = [(await measure(fromHubs)).slice(0, PAIRS), (await measure(zip(small, small.slice(1)))).slice(0, PAIRS)].flat();
  joined.sort((one, other) => other.length - one.length);
  return { far: joined.slice(0, PAIRS).map(({ pair }) => pair), unconnected };
}

function zip(ones: readonly BenchActor[], others: readonly BenchActor[]): readonly Pair[] {
  return ones.flatMap((one, i): Pair[] => {
    const other = others[i];
    return other === undefined ? [] : [[one, other]];
  });
}

/** Draws some of a list, each at most once, in the order in which they come. */
function draw<T>(list: readonly T[], count: number, stream: string): readonly T[] {
  const random = openRandom(SEED, stream);
  const rest = [...list];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(random.below(rest.length), 1)).flat();
}
