import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './places.js';

/**
 * Runs a command of Demarche as a process of its own, over the managed Neo4j of a home.
 * @param settings additions to the environment
 * @returns seconds that it took
 * @throws Error with what it said where it fails
 */
export async function runDemarche(
  command: readonly string[],
  home: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<number> {
  const begin = performance.now();
  const { NEO4J_URI: _, ...environment } = process.env;
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'demarche.js'), ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, DEMARCHE_HOME: home, ...settings },
  });
  let said = '';
  const listen = (text: Buffer): void => void (said = `${said}${text.toString()}`.slice(-4000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`demarche ${command.join(' ')} failed:\n${said}`);
  return (performance.now() - begin) / 1000;
}
