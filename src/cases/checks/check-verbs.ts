import type { CaseClaim, CaseParticipant } from '../case-data.js';
import type { Contents, ListName, Located } from '../collection.js';
import { suggest } from '../suggest.js';
import { readVerbKinds } from '../verb-kinds.js';
import type { CheckContext } from './check.js';

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
  const fitting = readVerbKinds(codes);
  if (fitting === null) return;
  list.forEach(({ thing }, index) => {
    const kind = kinds.get(thing);
    if (kind === undefined || fitting.includes(kind)) return;
    context.warn(
      record,
      [role, index],
      `"${record.value.relation}" mostly goes with ${fitting.join(', ')} here; "${thing}" is one of ${kind}.`,
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
