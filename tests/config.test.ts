import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { DemarcheError } from '../src/errors.js';

const read = (env: Record<string, string>) => readConfig({ XDG_CACHE_HOME: '/cache', ...env }, '/project');

describe('settings', () => {
  it('have defaults for a start on the own machine', () => {
    expect(read({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      url: null,
      trustProxy: false,
      frameAncestors: ['http:', 'https:'],
      rateLimit: false,
      cursorKey: 'demarche-cursor',
      home: '/project/.demarche',
      snapshots: '/project/.demarche/snapshots',
      data: '/project/data',
      logLevel: 'info',
      neo4j: { uri: null, username: 'neo4j', password: null, database: 'neo4j' },
      maven: {
        base: 'https://repo.maven.apache.org/maven2',
        cache: '/cache/demarche',
        proxy: { http: null, https: null, except: '' },
      },
      java: null,
    });
  });

  it('are frozen to the bottom', () => {
    const config = read({ DEMARCHE_TRUST_PROXY: '10.0.0.1' });
    const parts = [config, config.neo4j, config.maven, config.maven.proxy, config.frameAncestors, config.trustProxy];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  it('keep snapshots in the home, or where told', () => {
    expect(read({ DEMARCHE_HOME: '/srv/demarche' }).snapshots).toBe('/srv/demarche/snapshots');
    expect(read({ DEMARCHE_HOME: '/srv/demarche', DEMARCHE_SNAPSHOTS: 'shared' }).snapshots).toBe('/project/shared');
  });

  it('count as absent when empty', () => {
    expect(read({ PORT: '', HOST: ' ', DEMARCHE_HOME: '', NEO4J_URI: '', NEO4J_USERNAME: '' })).toEqual(read({}));
  });

  it.each([
    ['off on loopback', {}, false],
    ['off on localhost', { HOST: 'localhost' }, false],
    ['on elsewhere', { HOST: '0.0.0.0' }, true],
    ['off where told so', { HOST: '0.0.0.0', DEMARCHE_RATE_LIMIT: 'off' }, false],
    ['on where told so', { DEMARCHE_RATE_LIMIT: 'on' }, true],
  ])('limit the rate: %s', (_case, env, expected) => {
    expect(read(env).rateLimit).toBe(expected);
  });

  it.each<[string, unknown]>([
    ['off', false],
    ['0', false],
    ['on', 1],
    ['2', 2],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
  ])('trust the proxies of DEMARCHE_TRUST_PROXY=%s', (text, expected) => {
    expect(read({ DEMARCHE_TRUST_PROXY: text }).trustProxy).toEqual(expected);
  });

  it('take the public address without a slash at its end', () => {
    expect(read({ DEMARCHE_URL: 'https://example.org/graph/' }).url).toBe('https://example.org/graph');
  });

  it.each([
    [{ JAVA_HOME: '/jdk' }, path.join('/jdk', 'bin', 'java')],
    [{ JAVA_HOME: '/jdk', DEMARCHE_JAVA: 'bin/java' }, path.join('/project', 'bin', 'java')],
  ])('take Java from %j', (env, expected) => {
    expect(read(env).java).toBe(expected);
  });

  it('take a proxy in capitals or small letters', () => {
    const { proxy } = read({ HTTPS_PROXY: 'http://one:3128', http_proxy: 'two:3128', no_proxy: 'localhost' }).maven;
    expect(proxy).toEqual({ http: 'http://two:3128', https: 'http://one:3128', except: 'localhost' });
  });

  it.each(['bolt://localhost:7687', 'neo4j+s://abc.databases.neo4j.io', 'neo4j://graph:7687?policy=eu'])('take the Neo4j at %s', (uri) => {
    expect(read({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4j).toMatchObject({ uri, password: 'secret' });
  });
});

describe('a faulty setting', () => {
  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'two words'],
    ['DEMARCHE_URL', 'example.org'],
    ['DEMARCHE_URL', 'ftp://example.org'],
    ['DEMARCHE_TRUST_PROXY', 'everyone'],
    ['DEMARCHE_FRAME_ANCESTORS', "https://a.example; script-src 'unsafe-inline'"],
    ['DEMARCHE_RATE_LIMIT', 'maybe'],
    ['DEMARCHE_CURSOR_KEY', 'short'],
    ['DEMARCHE_LOG_LEVEL', 'loud'],
    ['DEMARCHE_MAVEN', 'repository'],
    ['HTTPS_PROXY', 'socks5://proxy:1080'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://localhost/neo4j'],
    ['NEO4J_DATABASE', '1 database'],
  ])('%s=%s is refused with what was expected and what came', (name, text) => {
    const [fault, ...others] = readFaults({ [name]: text });
    expect(others).toEqual([]);
    expect(fault).toMatch(new RegExp(`^${name}: expected .+; came .+\\. .+\\.$`));
    expect(fault).toContain(JSON.stringify(text));
  });

  it('NEO4J_PASSWORD missing beside NEO4J_URI is refused', () => {
    expect(readFaults({ NEO4J_URI: 'bolt://localhost:7687' })).toEqual([
      expect.stringMatching(/^NEO4J_PASSWORD: expected .*; came nothing/),
    ]);
  });

  it('is reported together with all others', () => {
    const faults = readFaults({ PORT: 'abc', DEMARCHE_URL: 'nowhere', NEO4J_URI: 'http://localhost' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'DEMARCHE_URL', 'NEO4J_URI']);
  });

  it('never shows a password', () => {
    const faults = readFaults({ PORT: 'abc', NEO4J_PASSWORD: 'secret', NEO4J_URI: 'bolt://me:secret@localhost' });
    expect(faults).toHaveLength(2);
    expect(faults.join('')).not.toContain('secret');
  });
});

function readFaults(env: Record<string, string>): string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DemarcheError);
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    const { message, details } = error as DemarcheError;
    const faults = details?.['faults'] as string[];
    expect(faults.every((fault) => message.includes(fault))).toBe(true);
    return faults;
  }
}
