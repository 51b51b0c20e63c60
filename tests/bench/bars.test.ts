import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/bars.js';
import type { BenchResult, OperationResult, RoundFigures, TargetResult, Verdict } from '../../bench/result.js';

const ROUND: RoundFigures = {
  ...{ p50: 1, p95: 2, p99: 3, ops1: 900, ops16: 1000, p50At16: 10, p95At16: 20, p99At16: 30 },
  ...{ hubP95: 2, plainP95: 1, serverCpu: 0.5, databaseCpu: 0.5, bytes: 100, unanswered: 0 },
};

describe('the bars', () => {
  it('are met at their value, by the middle of the ratios of the rounds', () => {
    const measured = operation('Q1', [{ p50: 1.15 }, { p50: 9 }, { p50: 1 }], [{ p50: 1 }, { p50: 9 }, { p50: 1 }]);
    expect(find(judge(run([measured])), 'p50 at 1 against the limit', 'Q1')).toMatchObject({
      outcome: 'met',
      measured: { median: 1, least: 1, most: 1.15 },
    });
  });

  it('are missed beyond it', () => {
    const measured = operation('Q1', [{ ops16: 890 }], [{ ops16: 1000 }]);
    expect(find(judge(run([measured])), 'ops/s at 16 against the limit', 'Q1').outcome).toBe('missed');
  });

  it('are not measured where the other side has no figures', () => {
    const measured = operation('Q3', [{}], []);
    expect(find(judge(run([measured])), 'p50 at 1 against the limit', 'Q3').outcome).toBe('not measured');
    expect(find(judge(run([])), 'ops/s at 16 against @neo4j/graphql', 'Q3').outcome).toBe('not measured');
  });

  it('compare hubs with others within the rounds of one target', () => {
    const measured = operation('Q2', [{ hubP95: 4, plainP95: 1 }], [{}]);
    expect(find(judge(run([measured])), 'p95 with hubs against p95 without', 'Q2').outcome).toBe('missed');
  });

  it('take the worst of several steps of growth', () => {
    const growth = [10, 100, 1000].map((actors, i) => ({
      actors,
      claims: 5 * actors,
      memory: { heap: 1, pageCache: 1 },
      p50: { Q1: [[1], [1.1], [2]][i] ?? [] },
    }));
    const verdict = find(judge({ ...run([operation('Q1', [{}], [{}])]), growth }), 'p50 with ten times the data', 'Q1');
    expect(verdict.outcome).toBe('missed');
    expect(verdict.measured?.median).toBeCloseTo(2 / 1.1);
  });

  it('compare what is asked as of a day with the same without, round by round', () => {
    const asOf = {
      ...{ middle: '2016-01-01', last: '2026-01-01' },
      operations: [{ name: 'Q4', without: [1, 2, 4], middle: [1.4, 3.2, 6.4], last: [1, 2, 4] }],
    };
    const verdicts = judge({ ...run([operation('Q4', [{}], [{}]), operation('Q5', [{}], [{}])]), asOf });
    const outcomeOf = (day: string, on: string): string =>
      find(verdicts, `p50 at 1 as of the ${day} day against the same without`, on).outcome;
    expect([outcomeOf('middle', 'Q4'), outcomeOf('last', 'Q4'), outcomeOf('last', 'Q5')]).toEqual(['missed', 'met', 'not measured']);
  });

  it('judge start, load and memory', () => {
    const verdicts = judge({
      ...run([]),
      start: {
        ready: [800, 900, 1200],
        warmUp: 100,
        examples: [{ name: 'one', first: 30, warm: 10 }],
        atOnce: [{ name: 'one', first: 19, warm: 10 }],
      },
      load: { online: { claims: 1, perSecond: 5000 }, offline: { claims: 1, perSecond: 49_999, tables: 1, import: 1 } },
      memory: {
        idle: { limit: 1, rival: 1, demarche: 150 },
        after: { limit: 1, rival: 1, demarche: 301 },
        database: 3000,
      },
    });
    const outcomes = verdicts.filter(({ on }) => on === '').map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['met', 'missed', 'met', 'missed', 'met', 'not measured', 'met', 'missed']);
  });
});

function find(verdicts: readonly Verdict[], figure: string, on: string): Verdict {
  const found = verdicts.find((verdict) => verdict.figure === figure && verdict.on === on);
  if (found === undefined) throw new Error(`There is no bar "${figure}" on ${on}.`);
  return found;
}

function run(operations: readonly OperationResult[]): BenchResult {
  return {
    ...{ date: '2026-01-01', quick: true, machine: 'one', versions: {}, actors: 10, claims: 50 },
    ...{ operations, memory: null, start: null, load: null, growth: [], asOf: null, cost: null, faults: [] },
  };
}

function operation(name: string, demarche: readonly Partial<RoundFigures>[], others: readonly Partial<RoundFigures>[]): OperationResult {
  const target = (rounds: readonly Partial<RoundFigures>[]): TargetResult => ({
    failure: null,
    rounds: rounds.map((round) => ({ ...ROUND, ...round })),
    traffic: null,
    planCache: null,
  });
  return { name, title: name, inputs: 1, hubs: 1, targets: { limit: target(others), rival: target(others), demarche: target(demarche) } };
}
