import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runWindow } from '../../bench/measure/window.js';
import type { Shot } from '../../bench/measure/window.js';

describe('a window', () => {
  it('asks each question as often as the others, and none of them twice at a time', async () => {
    const counts = [0, 0, 0, 0, 0];
    const underWay = new Set<number>();
    const shots = counts.map((_, i): Shot => ({
      hub: i === 0,
      fire: async () => {
        expect(underWay.has(i)).toBe(false);
        underWay.add(i);
        await wait(i === 0 ? 20 : 1);
        underWay.delete(i);
        counts[i] = (counts[i] ?? 0) + 1;
        return 10;
      },
    }));
    const { operations, bytes, hubTimes } = await runWindow(shots, { concurrency: 4, seconds: 0.1, longest: 5 });
    expect(new Set(counts).size).toBe(1);
    expect(bytes).toBe(10 * operations);
    expect(hubTimes.totalCount).toBe(operations / shots.length);
  });

  it('counts apart what the database ended', async () => {
    const shots: Shot[] = [1, null, 3].map((length) => ({ hub: false, fire: async () => length }));
    expect(await runWindow(shots, { concurrency: 2, seconds: 0, longest: 5 })).toMatchObject({ operations: 2, unanswered: 1, bytes: 4 });
  });

  it('ends with the first failure', async () => {
    const shots: Shot[] = [{ hub: false, fire: () => Promise.reject(new Error('no answer')) }];
    await expect(runWindow(shots, { concurrency: 4, seconds: 1, longest: 5 })).rejects.toThrow('no answer');
  });
});
