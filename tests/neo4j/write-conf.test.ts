import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/neo4j/layout.js';
import { sizeMemory } from '../../src/neo4j/memory.js';
import { makeConfText } from '../../src/neo4j/write-conf.js';

const GIB = 2 ** 30;

function read(heap: number): Record<string, string> {
  const lines = makeConfText(layOut('/srv/demarche'), 7699, { heap, pageCache: 128 }).split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

describe('neo4j.conf', () => {
  it('opens Bolt on this machine alone, and nothing else', () => {
    expect(read(1024)).toMatchObject({
      'server.bolt.listen_address': '127.0.0.1:7699',
      'server.default_listen_address': '127.0.0.1',
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
      'dbms.security.auth_enabled': 'true',
    });
  });

  it('keeps queries from reading files and calling out, and Neo4j from telling', () => {
    expect(read(1024)).toMatchObject({
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
      'dbms.usage_report.enabled': 'false',
      'db.logs.query.enabled': 'OFF',
    });
  });

  it('bounds the time and the memory of a transaction', () => {
    const bounds = (heap: number): unknown[] => ['db.transaction.timeout', 'db.lock.acquisition.timeout', 'db.memory.transaction.max', 'dbms.memory.transaction.total.max'].map((name) => read(heap)[name]);
    expect(bounds(2048)).toEqual(['30s', '5s', '600m', '900m']);
    expect(bounds(512)).toEqual(['30s', '5s', '307m', '384m']);
  });
});

describe('sizeMemory', () => {
  it.each([
    [1 * GIB, { heap: 512, pageCache: 64 }],
    [8 * GIB, { heap: 1365, pageCache: 512 }],
    [256 * GIB, { heap: 2048, pageCache: 1024 }],
  ])('of %i bytes takes a bounded share', (machine, expected) => {
    expect(sizeMemory({}, machine)).toEqual(expected);
  });

  it('takes what the caller asks for', () => {
    expect(sizeMemory({ heap: 4096 }, 8 * GIB)).toEqual({ heap: 4096, pageCache: 512 });
  });
});
