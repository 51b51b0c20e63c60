import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it was started, in the words of the system. */
  readonly started: string;
}

const run = promisify(execFile);

/** @returns null when no such process runs */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  if (!isPresent(pid)) return null;
  const started = await readStart(pid).catch(() => null);
  return started === null || started === '' ? null : { pid, started };
}

/** Tells whether this very process still runs. */
export async function isRunning(known: ProcessIdentity): Promise<boolean> {
  const now = await identify(known.pid);
  return now !== null && now.started === known.started;
}

function isPresent(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

async function readStart(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return readLinuxStart(pid);
  if (process.platform === 'win32') {
    const script = `(Get-Process -Id ${String(pid)}).StartTime.Ticks`;
    return (await run('powershell', ['-NoProfile', '-Command', script])).stdout.trim();
  }
  return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim();
}

/** The 22nd field of /proc/PID/stat, in ticks since the boot; fields are counted behind the name, which may hold anything. */
async function readLinuxStart(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${String(pid)}/stat`, 'utf8'),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : `${boot.trim()}/${fields[19] ?? ''}`;
}
