import type { CaseClaim } from '../case-data.js';
import { readAmount } from './read-amount.js';
import type { OverName, RuleWorld, SameName } from './rule.js';

type Read<T> = (claim: CaseClaim, world: RuleWorld) => T;

/** The things of a claim by which rules compare it. */
export const OVER: Readonly<Record<OverName, Read<readonly string[]>>> = Object.freeze({
  agents: ({ agents }) => idsOf(agents),
  targets: ({ targets }) => idsOf(targets),
  object: (claim) => objectOf(claim),
  firstAbout: ({ about }) => idsOf(about.slice(0, 1)),
  about: ({ about }) => idsOf(about),
  aboutActors: ({ about }, { isActor }) => idsOf(about).filter(isActor),
  named: ({ targets, about }) => idsOf([...targets, ...about]),
  namedEvents: ({ targets, about }, { isEvent }) => idsOf([...targets, ...about]).filter(isEvent),
  resolutions: ({ about }, { isResolution }) => idsOf(about).filter(isResolution),
  instruments: ({ instruments }) => idsOf(instruments),
  agentWholes: ({ agents }, { topOf }) => idsOf(agents).map(topOf),
  objectWholes: (claim, { topOf }) => objectOf(claim).map(topOf),
});

/** What must be alike, as a text; empty where there is none. */
export const SAME: Readonly<Record<SameName, Read<string>>> = Object.freeze({
  verb: ({ relation }) => relation,
  content: ({ content = '' }) => content,
  charge: ({ charge = '' }) => charge,
  reason: ({ reason = '' }) => reason,
  penaltyKind: ({ penalty }) => penalty?.kind ?? '',
  penaltyScope: ({ penalty }) => penalty?.scope ?? '',
  duration: ({ penalty }) => penalty?.duration ?? '',
  currency: ({ penalty }) => readAmount(penalty?.amount)?.unit ?? '',
  role: ({ role = '' }) => role,
});

/** To whom or what it is done: the targets, or what it is about where there are none. */
function objectOf({ targets, about }: CaseClaim): readonly string[] {
  return idsOf(targets.length > 0 ? targets : about.slice(0, 1));
}

function idsOf(list: readonly { readonly thing: string }[]): readonly string[] {
  return list.map(({ thing }) => thing);
}
