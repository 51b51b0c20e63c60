import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openJobQueue } from '../../src/cases/load/job-queue.js';

describe('a queue of jobs', () => {
  it('runs no more at once than it may, and all of them', async () => {
    const queue = openJobQueue(3);
    let [running, most, done] = [0, 0, 0];
    for (let i = 0; i < 10; i += 1)
      await queue.begin(async () => {
        most = Math.max(most, (running += 1));
        await setTimeout(i % 3);
        running -= 1;
        done += 1;
      });
    await queue.end();
    expect({ most, done, running }).toEqual({ most: 3, done: 10, running: 0 });
  });

  it('says what a job threw when the next begins, and at the end, when all others have ended', async () => {
    const queue = openJobQueue(2);
    let done = 0;
    await queue.begin(async () => {
      await setTimeout(1);
      throw new Error('no');
    });
    await queue.begin(async () => {
      await setTimeout(20);
      done += 1;
    });
    await expect(queue.begin(() => Promise.resolve())).rejects.toThrow('no');
    await expect(queue.end()).rejects.toThrow('no');
    expect(done).toBe(1);
  });
});
