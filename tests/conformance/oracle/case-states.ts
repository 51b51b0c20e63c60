import { readTold } from './case-rules.js';
import type { Told } from './case-rules.js';
import { isVisible } from './claims.js';
import { text } from './graph.js';
import type { StoredNode } from './graph.js';
import { by, byClaimDate, byDay, byNumber, byText, dayOf } from './order.js';
import type { Store } from './store.js';

interface Step extends Told {
  readonly claim: StoredNode;
  readonly place: string | null;
}

interface Run {
  state: string;
  readonly steps: Step[];
}

export interface CaseState {
  readonly track: string;
  readonly state: string;
  readonly since: StoredNode;
  readonly until: StoredNode | null;
  readonly current: boolean;
  readonly claims: readonly StoredNode[];
}

const FIRST_DAY = '0001-01-01';
const ORDER = [
  ...['DETAINED', 'HELD', 'IMPRISONED', 'RELEASED_ON_PAROLE', 'RELEASED'],
  ...['CHARGED', 'ON_TRIAL', 'CONVICTED', 'PARDONED'],
  ...['RESTRICTED', 'UNRESTRICTED'],
];

/** The states of a person's case, by track, then by the day on which each began. */
export function listCaseStates(store: Store, person: string): readonly CaseState[] {
  const claims = store
    .into(person, 'TARGET')
    .map((edge) => store.get(edge.from))
    .filter(isVisible);
  const told = claims.flatMap((claim) => readTold(claim).map((one) => ({ ...one, claim, place: null })));
  const firm = told.filter(({ claim }) => !isOpen(claim)).map((step) => ({ ...step, place: placeFirm(step, told) }));
  const steps: readonly Step[] = [
    ...firm,
    ...told.filter(({ claim }) => isOpen(claim)).map((step) => ({ ...step, place: placeOpen(step, firm) })),
  ];
  return [...new Set(steps.map(laneOf))]
    .flatMap((lane) => describeRuns(findRuns(steps.filter((step) => laneOf(step) === lane))))
    .sort(
      by(
        byText(({ state: { track } }: Described) => track),
        byDay(({ place }) => place),
        byNumber(({ nth }) => nth),
        byText(({ state: { state } }) => state),
      ),
    )
    .map(({ state }) => state);
}

const laneOf = ({ track, state }: Told): string => (state === 'BANNED' ? 'BAN' : track);
const isRelease = ({ state }: { readonly state: string }): boolean => state === 'RELEASED' || state === 'RELEASED_ON_PAROLE';
const isSame = (one: Told, other: Told): boolean => one.state === other.state || (isRelease(one) && isRelease(other));
const startOf = ({ props }: StoredNode): string => text(props, 'start') ?? '';
const endOf = ({ props }: StoredNode): string => text(props, 'end') ?? '';
const isOpen = (claim: StoredNode): boolean => startOf(claim) === FIRST_DAY;
const isExact = (claim: StoredNode): boolean => startOf(claim) === endOf(claim);
const rankOf = (step: Told): number => ORDER.indexOf(step.state);

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The last day of what a claim tells, not later than it was said. */
function lastOf(claim: StoredNode): string {
  return [endOf(claim), text(claim.props, 'saidOn') ?? ''].sort()[0] ?? '';
}

/** The most frequent, the earlier of two. */
function mostOf(days: readonly string[]): string | undefined {
  const count = (day: string): number => days.filter((other) => other === day).length;
  return [...days].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
}

function placeFirm(step: Step, told: readonly Step[]): string {
  const { claim } = step;
  const term = text(claim.props, 'penaltyDuration');
  const exact = told.filter((other) => isExact(other.claim));
  const fits = (other: StoredNode): boolean =>
    (startOf(other) <= endOf(claim) && startOf(other) >= startOf(claim)) ||
    (term !== null && text(other.props, 'penaltyDuration') === term && Math.abs(daysBetween(startOf(other), dayOf(claim) ?? '')) <= 366);
  const days = exact.filter((other) => isSame(other, step) && fits(other.claim)).map((other) => startOf(other.claim));
  const before = exact
    .filter((other) => laneOf(other) === laneOf(step) && rankOf(other) < rankOf(step) && startOf(other.claim) <= lastOf(claim))
    .map((other) => startOf(other.claim));
  return mostOf(days) ?? [startOf(claim), ...before].sort().at(-1) ?? '';
}

function placeOpen(step: Step, firm: readonly Step[]): string | null {
  const last = lastOf(step.claim);
  const places = firm.filter((other) => isSame(other, step) && (other.place ?? '') <= last).map(({ place }) => place ?? '');
  const told = dayOf(step.claim) === null ? null : last;
  return step.state === 'HELD' ? told : (places.sort().at(-1) ?? told);
}

function findRuns(steps: readonly Step[]): readonly Run[] {
  const sorted = [...steps].sort(
    by(
      byDay(({ place }: Step) => place),
      byNumber(rankOf),
      byNumber(({ claim }) => Number(isOpen(claim))),
      byText(({ claim }) => claim.id),
    ),
  );
  const runs: Run[] = [];
  for (const step of sorted) {
    const run = runs.at(-1);
    const state = run === undefined ? null : continueRun(run, step);
    if (run === undefined || state === null) runs.push({ state: step.state, steps: [step] });
    else {
      run.state = state;
      run.steps.push(step);
    }
  }
  return runs;
}

/** The state of the run with this step in it; null where the step begins another. */
function continueRun({ state, steps }: Run, step: Step): string | null {
  const since = steps.at(-1)?.place ?? null;
  const gap = since === null || step.place === null ? null : daysBetween(since, step.place);
  if (step.state === 'HELD') return ['DETAINED', 'IMPRISONED', 'HELD'].includes(state) ? state : null;
  if (state === 'HELD') return step.state === 'IMPRISONED' ? 'IMPRISONED' : null;
  if (!isOpen(step.claim) && gap !== null && gap > (step.track === 'RESTRICTION' ? 1827 : 366)) return null;
  if (step.state === state || (state === 'ON_TRIAL' && step.state === 'CHARGED')) return state;
  return isRelease(step) && isRelease({ state }) && gap !== null && gap <= 31 ? 'RELEASED_ON_PAROLE' : null;
}

interface Described {
  readonly state: CaseState;
  readonly place: string | null;
  readonly nth: number;
}

function describeRuns(runs: readonly Run[]): readonly Described[] {
  const firsts = runs.map(findFirst);
  return runs.map(({ state, steps }, nth) => {
    const [first, next] = [firsts[nth] as Step, firsts[nth + 1]];
    return {
      nth,
      place: first.place,
      state: {
        track: first.track,
        state: state === 'HELD' ? 'IMPRISONED' : state,
        since: first.claim,
        until: next === undefined || runs[nth + 1]?.state === state ? null : next.claim,
        current: next === undefined,
        claims: steps.map(({ claim }) => claim).sort(byClaimDate('DATE_ASC')),
      },
    };
  });
}

/** The step that gives a run its day. */
function findFirst({ steps }: Run): Step {
  const begun = steps.filter(({ claim, state }) => state !== 'HELD' && !isOpen(claim));
  const near = begun.filter(({ place }) => daysBetween(begun[0]?.place ?? '', place ?? '') <= 31);
  const pool = begun.length === 0 ? steps.slice(0, 1) : near;
  const day = mostOf(pool.flatMap(({ place }) => place ?? []));
  return pool
    .filter(({ place }) => place === (day ?? null))
    .sort(
      by(
        byNumber(({ claim }: Step) => daysBetween(startOf(claim), endOf(claim))),
        byText(({ claim }) => claim.id),
      ),
    )[0] as Step;
}
