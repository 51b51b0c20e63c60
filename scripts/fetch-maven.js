import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { buildStale } from './build.js';
import { readZip } from './read-zip.js';

const VERSION = '3.9.16';
const SHA256 = '5af3b743dd8b876b5c45da33b676251e5f1687712644abb4ee519ca56e1d89ce';

/**
 * Fetches Maven, which is itself an artifact of Maven Central, checks it, and unpacks it.
 * @param {string} folder
 * @returns {Promise<string[]>} the command that runs it
 */
export async function fetchMaven(folder) {
  const { base, proxy } = await readMavenSettings();
  const address = `${base}/org/apache/maven/apache-maven/${VERSION}/apache-maven-${VERSION}-bin.zip`;
  console.log(`There is no Maven on the PATH; fetching ${address}`);
  const response = await fetch(address, {
    dispatcher: new EnvHttpProxyAgent({ httpProxy: proxy.http ?? '', httpsProxy: proxy.https ?? '', noProxy: proxy.except }),
  });
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  const archive = Buffer.from(await response.arrayBuffer());
  if (createHash('sha256').update(archive).digest('hex') !== SHA256) throw new Error(`${address} is not the expected file.`);
  for (const [name, unpack] of readZip(archive)) {
    const file = path.join(folder, name);
    if (!file.startsWith(folder + path.sep)) throw new Error(`${name} would be unpacked outside of ${folder}.`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, unpack());
  }
  const bin = path.join(folder, `apache-maven-${VERSION}`, 'bin');
  return process.platform === 'win32' ? [path.join(bin, 'mvn.cmd')] : ['sh', path.join(bin, 'mvn')];
}

/** Where Maven Central is, and how it is reached, is known to the server's settings alone. */
async function readMavenSettings() {
  await buildStale(['types', 'server']);
  /** @type {unknown} */
  const built = await import(new URL('../dist/config.js', import.meta.url).href);
  return /** @type {typeof import('../src/config.js')} */ (built).readConfig().maven;
}
