import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fail } from '../errors.js';
import { OLDEST_JAVA, adviseJava, parseJavaFacts } from './java-version.js';

const run = promisify(execFile);
const ASK = ['-XshowSettings:properties', '-version'];

/**
 * Finds a Java that can run Neo4j: the one that the settings name, else the one on the PATH.
 * @param set path of the Java program of JAVA_HOME, or null
 * @returns the path of the Java program
 * @throws DemarcheError NEO4J_JAVA_MISSING saying what was found and how to install one on this system
 */
export async function findJava(set: string | null, signal?: AbortSignal): Promise<string> {
  const found: string[] = [];
  for (const program of set === null ? ['java'] : [set, 'java']) {
    const facts = await ask(program, signal);
    if (facts === null) found.push(`${program}: not a Java, or not there`);
    else if (facts.major < OLDEST_JAVA) found.push(`${program}: Java ${facts.version}, too old`);
    else return path.join(facts.home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  }
  const osRelease = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const message = `Neo4j needs Java ${String(OLDEST_JAVA)} or newer (${found.join('; ')}).\n${adviseJava(process.platform, osRelease)}`;
  throw fail('NEO4J_JAVA_MISSING', message, { details: { found } });
}

async function ask(program: string, signal?: AbortSignal): Promise<ReturnType<typeof parseJavaFacts>> {
  try {
    const { stderr, stdout } = await run(program, ASK, { timeout: 20_000, ...(signal ? { signal } : {}) });
    return parseJavaFacts(`${stderr}\n${stdout}`);
  } catch {
    signal?.throwIfAborted();
    return null;
  }
}
