/** How many proxies stand before the server, or their addresses; false: none, and their headers are not believed. */
export type TrustProxy = false | number | readonly string[];
export type LogLevel = (typeof LOG_LEVELS)[number];

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

// Each takes the text of a setting, without blanks around it, and returns its value, or undefined where it is no value.

export function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined;
}

export function parseHost(text: string): string | undefined {
  return /^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined;
}

export function parseHttp(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.search === '' && url.hash === '' ? url.href.replace(/\/+$/, '') : undefined;
}

/** As other programs do, takes `proxy:3128` for `http://proxy:3128`. */
export function parseProxy(text: string): string | undefined {
  return parseHttp(text.includes('://') ? text : `http://${text}`);
}

export function parseNeo4jUri(text: string): string | undefined {
  const scheme = NEO4J_SCHEMES.find((name) => text.startsWith(`${name}://`));
  return scheme !== undefined && /^[^/?#@\s]+(\/?$|\/?\?)/.test(text.slice(scheme.length + 3)) ? text : undefined;
}

export function parseDatabase(text: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9.-]{0,62}$/.test(text) ? text : undefined;
}

export function parseProxies(text: string): TrustProxy | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) === 0 ? false : Number(text);
  const on = parseSwitch(text);
  if (on !== undefined) return on ? 1 : false;
  const addresses = text.split(',').map((part) => part.trim());
  return addresses.every((part) => /^[0-9A-Fa-f.:]*[.:][0-9A-Fa-f.:]*(\/\d{1,3})?$/.test(part)) ? addresses : undefined;
}

export function parseAncestors(text: string): readonly string[] | undefined {
  const sources = text.split(/\s+/);
  return sources.every((source) => /^('self'|'none'|https?:(\/\/[^\s;,'"]+)?)$/.test(source)) ? sources : undefined;
}

export function parseSwitch(text: string): boolean | undefined {
  if (/^(on|true|yes|1)$/i.test(text)) return true;
  return /^(off|false|no|0)$/i.test(text) ? false : undefined;
}

export function parseKey(text: string): string | undefined {
  return text.length >= 8 ? text : undefined;
}

export function parseLogLevel(text: string): LogLevel | undefined {
  return LOG_LEVELS.find((level) => level === text);
}
