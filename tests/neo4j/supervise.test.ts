import { describe, expect, it } from 'vitest';
import { supervise } from '../../src/neo4j/supervise.js';
import type { Running } from '../../src/neo4j/supervise.js';

interface Pretended extends Running {
  readonly end: (how: string) => void;
}

function pretend(pid: number): Pretended {
  let end: (how: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (end = resolve));
  return { record: { pid, started: 'now', port: 1, version: '5.26.30', detached: false }, ended, end };
}

const untilTrue = async (check: () => boolean): Promise<void> => {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('supervise', () => {
  it('starts Neo4j again when it ends, and again when that start fails, and says so', async () => {
    const said: string[] = [];
    const first = pretend(1);
    const outcomes = [new Error('Port taken.'), new Error('Port taken.'), pretend(2), pretend(3)];
    const launched: Pretended[] = [];
    const launch = async (): Promise<Running> => {
      const outcome = outcomes.shift();
      if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('too many starts');
      launched.push(outcome);
      return outcome;
    };
    const supervisor = supervise(first, { launch, onProgress: (message) => said.push(message), backoff: 1 });
    expect([supervisor.state(), supervisor.current().pid]).toEqual(['running', 1]);
    first.end('it was ended by SIGKILL');
    await untilTrue(() => supervisor.current().pid === 2);
    expect(said).toEqual([
      'Neo4j stopped unasked (it was ended by SIGKILL); starting it again',
      'Port taken. Trying again.',
      'Port taken. Trying again.',
      'Neo4j is ready again (process 2)',
    ]);
    launched[0]?.end('it ended with code 3');
    await untilTrue(() => supervisor.current().pid === 3);
    expect(supervisor.state()).toBe('running');
    await supervisor.stop();
    expect(supervisor.state()).toBe('stopped');
  });

  it('gives up a start that is under way when it is stopped', async () => {
    const first = pretend(1);
    let signal: AbortSignal | undefined;
    const launch = (given: AbortSignal): Promise<Running> => {
      signal = given;
      return new Promise((_resolve, reject) => given.addEventListener('abort', () => reject(given.reason as Error)));
    };
    const supervisor = supervise(first, { launch, onProgress: () => undefined, backoff: 1 });
    first.end('it ended with code 1');
    await untilTrue(() => signal !== undefined);
    expect(supervisor.state()).toBe('restarting');
    await supervisor.stop();
    expect(signal?.aborted).toBe(true);
  });

  it('starts nothing when Neo4j ends because it was stopped', async () => {
    const first = pretend(1);
    let starts = 0;
    const supervisor = supervise(first, { launch: async () => pretend((starts += 1)), onProgress: () => undefined, backoff: 1 });
    await supervisor.stop();
    first.end('it was ended by SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(starts).toBe(0);
  });
});
