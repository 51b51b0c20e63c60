import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Layout } from './layout.js';
import type { Memory } from './memory.js';

/** Makes the folders of the managed Neo4j and writes its neo4j.conf, which is made anew each time. */
export async function writeConf(layout: Layout, port: number, memory: Memory): Promise<void> {
  for (const folder of [layout.home, layout.conf, layout.data, layout.logs]) await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(layout.conf, 'neo4j.conf'), makeConfText(layout, port, memory), { mode: 0o600 });
}

/** The text of neo4j.conf: Bolt on this machine alone, with a password, and a bound on what a query may take. */
export function makeConfText(layout: Layout, port: number, memory: Memory): string {
  const settings: readonly (readonly [string, string])[] = [
    ['server.directories.data', toSlashes(layout.data)],
    ['server.directories.logs', toSlashes(layout.logs)],
    ['server.default_listen_address', '127.0.0.1'],
    ['server.bolt.enabled', 'true'],
    ['server.bolt.listen_address', `127.0.0.1:${String(port)}`],
    ['server.bolt.advertised_address', `127.0.0.1:${String(port)}`],
    // Both data stores are closed safely before Bolt waits for nothing: by default ten seconds.
    ['internal.server.bolt.thread_pool_shutdown_wait_time', '1s'],
    ['internal.dbms.bolt.netty_server_shutdown_quiet_period', '0'],
    ['internal.dbms.bolt.netty_server_shutdown_timeout', '1s'],
    ['server.http.enabled', 'false'],
    ['server.https.enabled', 'false'],
    ['dbms.security.auth_enabled', 'true'],
    ['dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0'],
    ['dbms.usage_report.enabled', 'false'],
    ['db.logs.query.enabled', 'OFF'],
    ['db.transaction.timeout', '30s'],
    ['db.lock.acquisition.timeout', '5s'],
    ['db.memory.transaction.max', `${String(Math.min(600, Math.round(memory.heap * 0.6)))}m`],
    ['dbms.memory.transaction.total.max', `${String(Math.min(900, Math.round(memory.heap * 0.75)))}m`],
    ['server.memory.heap.max_size', `${String(memory.heap)}m`],
    ['server.memory.pagecache.size', `${String(memory.pageCache)}m`],
  ];
  return `# Written by Demarche at each start of its Neo4j; changes are lost.\n${settings.map(([name, value]) => `${name}=${value}\n`).join('')}`;
}

/** A backslash in a configuration file begins an escape. */
function toSlashes(file: string): string {
  return file.replaceAll('\\', '/');
}
