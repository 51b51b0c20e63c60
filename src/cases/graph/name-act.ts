import type { CaseClaim } from '../case-data.js';
import { toEnum } from './properties.js';

/** Verbs whose act is known by whom or what it is done to: who does it is often left open. */
const DONE_TO: ReadonlySet<string> = new Set([
  'signed',
  'applied_provisionally',
  'published',
  'arrested',
  'imprisoned',
  'charged',
  'prosecuted',
  'convicted',
  'sentenced',
  'penalized',
  'upheld',
  'released',
  'commuted_sentence',
  'withdrew_charges',
  'banned',
  'shut_down',
  'restricted',
  'declared_illegal',
  'attacked',
]);

/**
 * Names the act that a claim tells of, alike for all claims that tell of it: the verb, whether it is affirmed, in which world, who or what takes part
 * in the first place, and the kind of penalty. When it was is left out, since claims tell that with more and less.
 * @returns null where nobody and nothing takes part, or the claim is retracted
 */
export function nameAct(claim: CaseClaim): string | null {
  const object = claim.targets.length > 0 ? claim.targets : claim.about.slice(0, 1);
  const agents = DONE_TO.has(claim.relation) && object.length > 0 ? [] : claim.agents;
  if (claim.retracted !== undefined || object.length + agents.length === 0) return null;
  const parts = [agents, object].map((list) =>
    list
      .map(({ thing }) => thing)
      .sort()
      .join('+'),
  );
  return [toEnum(claim.relation), claim.polarity, claim.modality, ...parts, claim.penalty?.kind ?? ''].join(' ');
}
