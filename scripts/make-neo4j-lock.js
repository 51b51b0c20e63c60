/**
 * Makes scripts/neo4j.lock.json: path, size and SHA-256 of every file that the managed Neo4j of scripts/neo4j.pom.xml consists of.
 * Maven finds them. Where there is no Maven on the PATH, it is fetched for this run; Java it needs in any case.
 *
 *   node scripts/make-neo4j-lock.js           writes the lock
 *   node scripts/make-neo4j-lock.js --check   only says whether the lock is what it would write
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fetchMaven } from './fetch-maven.js';
import { readZip } from './read-zip.js';

const POM = path.join(import.meta.dirname, 'neo4j.pom.xml');
const LOCK = path.join(import.meta.dirname, 'neo4j.lock.json');
const ENTRY_POINT = 'META-INF/services/org.neo4j.server.startup.EntryPoint';

const work = mkdtempSync(path.join(tmpdir(), 'neo4j-lock-'));
try {
  const jars = path.join(work, 'jars');
  copyDependencies(await findMaven(work), jars);
  const text = describeLock(jars);
  const isSame = readFileSync(LOCK, 'utf8') === text;
  if (!process.argv.includes('--check')) writeFileSync(LOCK, text);
  else if (!isSame) process.exitCode = 1;
  console.log(`${LOCK}: ${isSame ? 'unchanged' : 'changed'}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} the command that runs Maven
 */
async function findMaven(folder) {
  const isThere = spawnSync('mvn', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
  return isThere ? ['mvn'] : fetchMaven(folder);
}

/**
 * @param {string[]} maven
 * @param {string} folder
 */
function copyDependencies([program = 'mvn', ...start], folder) {
  const goal = ['--batch-mode', '--quiet', '--file', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const { status } = spawnSync(program, [...start, ...goal], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`Maven ended with code ${String(status)}; what it wrote above says why.`);
}

/** @param {string} folder the jars, laid out as in a repository */
function describeLock(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  const paths = names.filter((name) => name.endsWith('.jar')).sort();
  const main = paths.find((name) => name.startsWith('org/neo4j/neo4j/'));
  if (main === undefined) throw new Error('The artifact org.neo4j:neo4j is not among what Maven found.');
  const entryPoint = readZip(readFileSync(path.join(folder, main))).get(ENTRY_POINT);
  if (entryPoint === undefined) throw new Error(`${main} has no ${ENTRY_POINT}, so its main class is not known.`);
  const rows = paths.map((name) => `    ${JSON.stringify(describeFile(folder, name))}`);
  const [version, mainClass] = [main.split('/')[3], entryPoint().toString().trim()];
  return `{\n  "version": ${JSON.stringify(version)},\n  "mainClass": ${JSON.stringify(mainClass)},\n  "files": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

/**
 * @param {string} folder
 * @param {string} name
 */
function describeFile(folder, name) {
  const bytes = readFileSync(path.join(folder, name));
  return { path: name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
