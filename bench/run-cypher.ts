import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { DatabaseAddress } from './targets/target.js';

/** Runs statements of the bench itself, beside those of the targets. */
export interface Runner {
  /** @returns the values of each row; whole numbers as numbers */
  run(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown[][]>;
  close(): Promise<void>;
}

/** Opens a connection. A statement may take as long as it does. */
export function openRunner({ uri, username, password, database }: DatabaseAddress): Runner {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return {
    run: async (text, parameters = {}) => {
      const session = driver.session({ database });
      try {
        return (await session.run(text, parameters)).records.map((record) => [...record.values()] as unknown[]);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
