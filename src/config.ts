import { homedir } from 'node:os';
import path from 'node:path';
import {
  LOG_LEVELS,
  NEO4J_SCHEMES,
  parseAncestors,
  parseDatabase,
  parseHost,
  parseHttp,
  parseKey,
  parseLogLevel,
  parseNeo4jUri,
  parsePort,
  parseProxies,
  parseProxy,
  parseSwitch,
} from './config/parse-setting.js';
import type { LogLevel, TrustProxy } from './config/parse-setting.js';
import { fail } from './errors.js';

/** The settings of one process, read once from the environment. */
export interface Config {
  /** TCP port to listen on; 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Public base address without a slash at its end; null: the address that the server listens on. */
  readonly url: string | null;
  readonly trustProxy: TrustProxy;
  /** Who may embed the embed pages: the sources of a CSP `frame-ancestors`. */
  readonly frameAncestors: readonly string[];
  /** Whether requests are counted and refused by address. */
  readonly rateLimit: boolean;
  /** Key of the checksum in cursors; it guards their shape and no secret. */
  readonly cursorKey: string;
  /** Folder of what Demarche writes: the data and the password of the managed Neo4j. */
  readonly home: string;
  /** Folder of the frozen views, which servers may share. */
  readonly snapshots: string;
  /** Folder of the collection: the case files. */
  readonly data: string;
  readonly logLevel: LogLevel;
  readonly neo4j: Neo4jSettings;
  readonly maven: MavenSettings;
  /** The Java program to run Neo4j with; null: found on the PATH. */
  readonly java: string | null;
}

export interface Neo4jSettings {
  /** Address of a Neo4j server in use; null: Demarche runs one of its own. */
  readonly uri: string | null;
  readonly username: string;
  /** null only where `uri` is null: the managed Neo4j has a password of its own. */
  readonly password: string | null;
  readonly database: string;
}

/** Where the files of the managed Neo4j come from, and where they are kept. */
export interface MavenSettings {
  /** Base address of Maven Central or a mirror of it, without a slash at its end. */
  readonly base: string;
  readonly cache: string;
  readonly proxy: { readonly http: string | null; readonly https: string | null; readonly except: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/**
 * Reads every setting from the environment.
 * @param cwd folder that relative paths are taken from
 * @returns frozen settings
 * @throws DemarcheError CONFIG_INVALID naming every faulty setting: what was expected, what came, what to do
 */
export function readConfig(env: Environment = process.env, cwd: string = process.cwd()): Config {
  const faults: string[] = [];
  const read = settingReader(env, faults);
  const host = read('HOST', '127.0.0.1', 'a host name or an IP address, such as 0.0.0.0', parseHost);
  const config: Config = {
    port: read('PORT', 4000, 'a whole number from 0 to 65535', parsePort),
    host,
    url: read('DEMARCHE_URL', null, 'a public address, such as https://demarche.example.org', parseHttp),
    trustProxy: read('DEMARCHE_TRUST_PROXY', false, 'on, off, a number of proxies, or their addresses with commas', parseProxies),
    frameAncestors: read(
      'DEMARCHE_FRAME_ANCESTORS',
      ['http:', 'https:'],
      "sources with spaces, such as https://news.example.org, or 'none'",
      parseAncestors,
    ),
    rateLimit: read('DEMARCHE_RATE_LIMIT', !LOOPBACK.test(host), 'on or off', parseSwitch),
    cursorKey: read('DEMARCHE_CURSOR_KEY', 'demarche-cursor', 'at least 8 characters', parseKey),
    home: path.resolve(cwd, env['DEMARCHE_HOME'] || '.demarche'),
    snapshots: path.resolve(cwd, env['DEMARCHE_SNAPSHOTS'] || path.join(env['DEMARCHE_HOME'] || '.demarche', 'snapshots')),
    data: path.resolve(cwd, env['DEMARCHE_DATA'] || 'data'),
    logLevel: read('DEMARCHE_LOG_LEVEL', 'info', `one of ${LOG_LEVELS.join(', ')}`, parseLogLevel),
    neo4j: readNeo4j(env, read, faults),
    maven: readMaven(env, read, cwd),
    java: readJava(env, cwd),
  };
  if (faults.length > 0) throw fail('CONFIG_INVALID', describe(faults), { details: { faults } });
  return freeze(config);
}

type ReadSetting = <T>(name: string, fallback: T, expected: string, parse: (text: string) => T | undefined) => T;

/** An empty value counts as absent, so that `PORT= npm start` means the default. */
function settingReader(env: Environment, faults: string[]): ReadSetting {
  return (name, fallback, expected, parse) => {
    const text = env[name]?.trim() ?? '';
    if (text === '') return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    faults.push(`${name}: expected ${expected}; came ${JSON.stringify(hideSecret(text))}. Correct it, or unset it for the default.`);
    return fallback;
  };
}

function readNeo4j(env: Environment, read: ReadSetting, faults: string[]): Neo4jSettings {
  const uri = read('NEO4J_URI', null, `an address that begins with ${NEO4J_SCHEMES.join('://, ')}://`, parseNeo4jUri);
  const password = env['NEO4J_PASSWORD'] || null;
  if (uri !== null && password === null) {
    faults.push(
      'NEO4J_PASSWORD: expected the password of the server at NEO4J_URI; came nothing. Set it, or unset NEO4J_URI for a Neo4j that Demarche runs itself.',
    );
  }
  const database = read(
    'NEO4J_DATABASE',
    'neo4j',
    'a database name: a letter, then up to 62 letters, digits, dots and dashes',
    parseDatabase,
  );
  return { uri, username: env['NEO4J_USERNAME'] || 'neo4j', password, database };
}

function readMaven(env: Environment, read: ReadSetting, cwd: string): MavenSettings {
  const cache = path.join(env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'demarche');
  const proxy = (name: string): string | null =>
    read(env[name] ? name : name.toLowerCase(), null, 'the address of an HTTP proxy, such as http://proxy.example.org:3128', parseProxy);
  return {
    base: read('DEMARCHE_MAVEN', 'https://repo.maven.apache.org/maven2', 'the address of Maven Central or of a mirror', parseHttp),
    cache: path.resolve(cwd, env['DEMARCHE_CACHE'] || cache),
    proxy: { http: proxy('HTTP_PROXY'), https: proxy('HTTPS_PROXY'), except: env['NO_PROXY'] || env['no_proxy'] || '' },
  };
}

function readJava(env: Environment, cwd: string): string | null {
  if (env['DEMARCHE_JAVA']) return path.resolve(cwd, env['DEMARCHE_JAVA']);
  return env['JAVA_HOME'] ? path.join(env['JAVA_HOME'], 'bin', 'java') : null;
}

/** Hides the user and the password of an address. */
function hideSecret(text: string): string {
  return text.replace(/\/\/[^/\s]*@/, '//…@');
}

function describe(faults: readonly string[]): string {
  if (faults.length === 1) return `A setting cannot be used. ${faults[0] ?? ''}`;
  return `${String(faults.length)} settings cannot be used.\n${faults.map((fault) => `  ${fault}`).join('\n')}`;
}

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part as object);
  return Object.freeze(value);
}
