import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** A program that was started and says that it is ready. */
export interface Child {
  readonly pid: number;
  /** Ends it by SIGTERM, by SIGKILL where that does not help within ten seconds. */
  stop(): Promise<void>;
}

const DEADLINE = 60_000;
const PAUSE = 5;
const PATIENCE = 10_000;

/** Settings of Demarche in the environment of the bench are none of what is measured. */
const isOurs = ([name]: readonly [string, unknown]): boolean => name.startsWith('DEMARCHE_');

/**
 * Starts a program of Node.js, and waits until it is ready. What it writes to its output goes nowhere.
 * @param file the program and its arguments
 * @param isReady asked again and again
 * @throws Error with what it wrote to its error stream where it ends, or is not ready within a minute
 */
export async function startChild(
  [file = '', ...parameters]: readonly string[],
  env: Readonly<Record<string, string>>,
  isReady: () => Promise<boolean>,
): Promise<Child> {
  const child = spawn(process.execPath, [file, ...parameters], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...Object.fromEntries(Object.entries(process.env).filter((entry) => !isOurs(entry))), NODE_ENV: 'production', ...env },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4000)));
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  for (const until = Date.now() + DEADLINE; !(await isReady());) {
    if (child.exitCode !== null || Date.now() > until) {
      end();
      throw new Error(`Expected ${file} to be ready within a minute; it said:\n${said}`);
    }
    await wait(PAUSE);
  }
  return { pid: child.pid ?? 0, stop: () => stopChild(child) };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(timer);
}
