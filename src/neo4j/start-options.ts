import type { MavenSettings } from '../config.js';
import type { Memory } from './memory.js';
import type { OnProgress } from './progress.js';

/** Where the managed Neo4j is, and who hears of what it does. */
export interface PlaceOptions {
  /** The folder of Demarche (`DEMARCHE_HOME`); the database is in its folder `neo4j`. */
  readonly home: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** What its Java and its files come from. Default: what the environment says. */
export interface ProgramOptions extends PlaceOptions {
  readonly maven?: MavenSettings;
  readonly java?: string | null;
}

export interface StartOptions extends ProgramOptions {
  /** Default: `neo4j`, the only one of the Community edition. */
  readonly database?: string;
  /** Default: the port of the last start where it is free, else any free one. */
  readonly port?: number;
  /** Default: sized to the machine. */
  readonly memory?: Partial<Memory>;
  /** Milliseconds until Neo4j must answer, without the time to fetch it. Default: two minutes. */
  readonly deadline?: number;
}
