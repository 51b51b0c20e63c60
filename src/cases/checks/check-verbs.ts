import type { CaseClaim, CaseParticipant } from '../case-data.js';
import type { Contents, ListName, Located } from '../collection.js';
import { suggest } from '../suggest.js';
import type { CheckContext } from './check.js';

/** Letters of the registry: which kinds of things a verb goes with. */
const KINDS: Readonly<Record<string, readonly string[]>> = Object.freeze({
  P: ['person'],
  U: ['group'],
  O: ['organization', 'trade_union', 'media_outlet', 'ngo'],
  S: ['state'],
  G: ['government', 'public_body'],
  B: ['public_body'],
  C: ['court'],
  L: ['legislature'],
  I: ['intergovernmental_organization'],
  W: ['instruments'],
  E: ['events'],
  R: ['topics'],
  T: ['topics'],
});

/** The verb of a claim must be in the registry; kinds that do not go with it are worth a warning only. */
export function checkVerbs(context: CheckContext): void {
  const verbs = new Map(context.relationTypes.map((type) => [type.name.toLowerCase(), type]));
  const kinds = listKinds(context);
  for (const record of context.collection.lists.claims) {
    const claim = record.value;
    const verb = verbs.get(claim.relation);
    if (verb === undefined) {
      context.fault(
        record,
        ['relation'],
        `expected a verb of the registry, came "${claim.relation}".${suggest(claim.relation, verbs.keys())}`,
      );
      continue;
    }
    warnOfKinds(context, record, kinds, 'agents', claim.agents, verb.agents);
    const done = claim.targets.length > 0 ? 'targets' : 'about';
    warnOfKinds(context, record, kinds, done, claim[done].slice(0, done === 'about' ? 1 : undefined), verb.targets);
  }
}

function warnOfKinds(
  context: CheckContext,
  record: Located<CaseClaim>,
  kinds: ReadonlyMap<string, string>,
  role: string,
  list: readonly CaseParticipant[],
  codes: string | null,
): void {
  const letters = (codes ?? 'any').replace(/:\S+/g, '').split(/\s+/).filter(Boolean);
  if (letters.some((letter) => KINDS[letter] === undefined)) return;
  const fitting = letters.flatMap((letter) => KINDS[letter] ?? []);
  list.forEach(({ thing }, index) => {
    const kind = kinds.get(thing);
    if (kind === undefined || fitting.includes(kind)) return;
    context.warn(
      record,
      [role, index],
      `"${record.value.relation}" mostly goes with ${[...new Set(fitting)].join(', ')} here; "${thing}" is one of ${kind}.`,
    );
  });
}

/** Actors by their kind, other things by their list. */
function listKinds({ collection }: CheckContext): ReadonlyMap<string, string> {
  const others = (['instruments', 'events', 'topics', 'places'] as const).flatMap((list: ListName) =>
    (collection.lists[list] as readonly Located<Contents[ListName]>[]).map(({ value }) => [value.id, list] as const),
  );
  return new Map([...collection.lists.actors.map(({ value }) => [value.id, value.kind] as const), ...others]);
}
