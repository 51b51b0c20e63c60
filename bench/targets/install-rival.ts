import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RIVAL, ROOT } from '../places.js';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> }>>;
}

/**
 * Installs the packages of the rival by `npm ci`, where they are not there in the versions of its lock. They are no part of Demarche, and
 * nobody who only uses it has them.
 * @throws Error where npm cannot
 */
export function installRival(tell: (text: string) => void): void {
  if (isInstalled()) return;
  tell('Installing what Demarche is compared with, for comparison only: npm ci --prefix bench/rival');
  const { status, error } = spawnSync('npm', ['ci', '--prefix', RIVAL, '--no-audit', '--no-fund'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('Expected npm ci --prefix bench/rival to install the rival.', { cause: error });
}

function isInstalled(): boolean {
  const { packages } = read('package-lock.json') as unknown as Lock;
  return Object.keys(packages['']?.dependencies ?? {}).every((name) => {
    const file = path.join('node_modules', name, 'package.json');
    return existsSync(path.join(RIVAL, file)) && read(file)['version'] === packages[`node_modules/${name}`]?.version;
  });
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(RIVAL, file), 'utf8')) as Record<string, unknown>;
}
