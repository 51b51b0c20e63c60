import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/run/database.js';
import type { Signal } from '../../src/halt.js';
import { shareReads } from '../../src/run/share-reads.js';

interface Call {
  readonly signal: Signal;
  answer(rows: unknown[][]): void;
  fail(error: Error): void;
}

/** A database that answers when it is told to. */
function openSlow(): { calls: Call[]; read: (statement: unknown, options?: ReadOptions) => Promise<unknown[][]> } {
  const calls: Call[] = [];
  return {
    calls,
    read: (_, options) => new Promise((answer, fail) => void calls.push({ signal: options!.signal!, answer, fail })),
  };
}

const ask = (id: unknown): { text: string; parameters: Record<string, unknown> } => ({ text: 'RETURN $id', parameters: { id } });

describe('shareReads', () => {
  it('runs once what is asked twice at the same time, and again what is asked later', async () => {
    const { calls, read } = openSlow();
    const shared = shareReads(read);
    const both = [shared(ask(1n)), shared(ask(1n), { signal: new AbortController().signal })];
    expect(calls).toHaveLength(1);
    calls[0]!.answer([[1]]);
    expect(await Promise.all(both)).toEqual([[[1]], [[1]]]);
    void shared(ask(1n));
    expect(calls).toHaveLength(2);
  });

  it('takes other parameters, other texts and a whole number beside its digits for other questions', () => {
    const { calls, read } = openSlow();
    const shared = shareReads(read);
    for (const id of [1n, 1, '1', [1n], null]) void shared(ask(id));
    void shared({ ...ask(1n), text: 'RETURN  $id' });
    expect(calls).toHaveLength(6);
  });

  it('lets one go without taking anything from the other, and cancels the work with the last', async () => {
    const { calls, read } = openSlow();
    const shared = shareReads(read);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = shared(ask('a'), { signal: one.signal });
    const second = shared(ask('a'), { signal: other.signal });
    one.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(calls[0]!.signal.aborted).toBe(false);
    other.abort(new Error('gone too'));
    await expect(second).rejects.toThrow('gone too');
    expect(calls[0]!.signal.aborted).toBe(true);
  });

  it('begins anew after the last has gone, though the cancelled work has not ended yet', async () => {
    const { calls, read } = openSlow();
    const shared = shareReads(read);
    const one = new AbortController();
    const first = shared(ask('a'), { signal: one.signal });
    one.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    const second = shared(ask('a'), { signal: new AbortController().signal });
    calls[0]!.fail(new Error('cancelled'));
    calls[1]!.answer([['b']]);
    expect(await second).toEqual([['b']]);
  });

  it('shares the error and forgets it', async () => {
    const { calls, read } = openSlow();
    const shared = shareReads(read);
    const both = [shared(ask('a')), shared(ask('a'))];
    calls[0]!.fail(new Error('down'));
    for (const each of both) await expect(each).rejects.toThrow('down');
    void shared(ask('a'));
    expect(calls).toHaveLength(2);
  });

  it('takes nobody in after a second, so that no answer is older than that', () => {
    const { calls, read } = openSlow();
    let time = 0;
    const shared = shareReads(read, () => time);
    void shared(ask('a'));
    time = 999;
    void shared(ask('a'));
    expect(calls).toHaveLength(1);
    time = 1000;
    void shared(ask('a'));
    expect(calls).toHaveLength(2);
  });

  it('asks nothing for one who has gone already', async () => {
    const { calls, read } = openSlow();
    await expect(shareReads(read)(ask('a'), { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    expect(calls).toHaveLength(0);
  });
});
