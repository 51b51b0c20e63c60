import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Places in /proc/<pid>/stat behind the name of the program, which may hold spaces and ends with the last bracket. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

let ticks: number | undefined;

/**
 * Reads how long a process has worked since it began, with all its threads.
 * @returns seconds of CPU
 * @throws Error where there is no /proc, or no such process
 */
export function readCpu(pid: number): number {
  ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) / ticks;
}

/**
 * Reads how much memory a process holds.
 * @returns MiB of resident memory
 * @throws Error where there is no /proc, or no such process
 */
export function readMemory(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
