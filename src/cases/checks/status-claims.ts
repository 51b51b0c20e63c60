import type { CaseClaim } from '../case-data.js';

/** What a claim must be like to show a change of status. */
interface Rule {
  /** Only these verbs can show it. */
  readonly only?: readonly string[];
  /** These verbs cannot. */
  readonly never?: readonly string[];
  /** Only what is affirmed and has happened can show it. */
  readonly done: boolean;
}

const ASKING = ['demanded', 'urged', 'conditioned', 'proposed'];
const REFUSING = ['rejected', 'upheld', 'denied'];
const CHANCES = ['has_opportunity', 'missed_opportunity'];
const HARMING = [
  'arrested',
  'imprisoned',
  'charged',
  'prosecuted',
  'convicted',
  'sentenced',
  'cracked_down_on',
  'harassed',
  'violated_rights',
];

/** Silence is no change; denouncing makes no demand; what is planned meets none. */
const DEMAND_RULES: Readonly<Record<string, Rule>> = Object.freeze({
  made: { only: ASKING, done: true },
  repeated: { only: ASKING, done: true },
  acknowledged: { never: [...ASKING, ...CHANCES], done: true },
  refused: { only: REFUSING, done: true },
  partly_met: { never: [...REFUSING, ...CHANCES, ...HARMING], done: true },
  met: { never: [...REFUSING, ...CHANCES, ...HARMING], done: true },
  lapsed: { never: CHANCES, done: false },
});

const OPPORTUNITY_RULES: Readonly<Record<string, Rule>> = Object.freeze({
  upcoming: { never: ['missed_opportunity'], done: false },
  open: { never: ['missed_opportunity'], done: false },
  used: { never: CHANCES, done: true },
  missed: { never: ['has_opportunity'], done: false },
  closed: { never: ['has_opportunity'], done: true },
});

/** @returns why the claim cannot show that change of a demand's status, or null */
export function describeDemandChange(to: string, claim: CaseClaim): string | null {
  return describeChange(DEMAND_RULES[to], to, claim);
}

/** @returns why the claim cannot show that change of an opportunity's status, or null */
export function describeOpportunityChange(to: string, claim: CaseClaim): string | null {
  return describeChange(OPPORTUNITY_RULES[to], to, claim);
}

function describeChange(rule: Rule | undefined, to: string, claim: CaseClaim): string | null {
  if (rule === undefined) return null;
  const came = `came "${claim.id}" (${claim.relation}, ${claim.polarity}, ${claim.modality})`;
  if (claim.retracted !== undefined)
    return `expected a claim that stands, came "${claim.id}", which is retracted. Name another claim, or remove the change.`;
  if (rule.only?.includes(claim.relation) === false) return `expected a claim that can show ${to} (${rule.only.join(', ')}), ${came}.`;
  if (rule.never?.includes(claim.relation) === true) return `expected a claim that can show ${to}, ${came}. Its verb cannot.`;
  if (rule.done && (claim.polarity !== 'affirmed' || claim.modality !== 'actual'))
    return `expected a claim that can show ${to}: affirmed and actual; ${came}.`;
  return null;
}
