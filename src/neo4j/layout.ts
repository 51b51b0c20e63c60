import path from 'node:path';

/** Where the managed Neo4j keeps what it has, all in one folder that only the user can read. */
export interface Layout {
  readonly home: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  /** The password of the user `neo4j`. */
  readonly password: string;
  /** Which process of Demarche manages this Neo4j now. */
  readonly owner: string;
  /** Which process is the Neo4j itself. */
  readonly process: string;
  /** The database, while a dump is loaded in its place. */
  readonly aside: string;
  /** What the Java program prints, from its last start. */
  readonly console: string;
}

/** @param home the folder of Demarche (`DEMARCHE_HOME`) */
export function layOut(home: string): Layout {
  const root = path.resolve(home, 'neo4j');
  const at = (...parts: string[]): string => path.join(root, ...parts);
  return Object.freeze({
    home: root,
    conf: at('conf'),
    data: at('data'),
    logs: at('logs'),
    password: at('password'),
    owner: at('owner.json'),
    process: at('process.json'),
    aside: at('before-load'),
    console: at('logs', 'console.log'),
  });
}
