import type { Model } from '../model/model.js';
import type { Database } from '../run/database.js';

/** What the commands about cases get from the command line they belong to. */
export interface CommandContext {
  /** Folder of the collection, unless one is named. */
  readonly data: string;
  loadModel(): Model;
  /** Connects to the database that the settings name, or to a managed one; the command closes it. */
  openDatabase(): Promise<Database>;
  /** Writes one line for a person to read, or for a program with `--json`. */
  print(line: string): void;
}
