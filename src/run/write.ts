import type { Driver } from 'neo4j-driver';
import type { Transaction } from './database.js';
import { translateError } from './translate-error.js';

/** Runs the work in one explicit transaction: committed whole, or rolled back. It is not repeated, since a lost answer to COMMIT would then store twice. */
export async function writeAll<T>(
  driver: Driver,
  database: string,
  work: (transaction: Transaction) => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  const session = driver.session({ database });
  try {
    const transaction = await session.beginTransaction({ timeout: timeoutMs });
    try {
      const result = await work({
        run: async (text, parameters = {}) => (await transaction.run(text, parameters)).records.map((record) => [...record.values()]),
      });
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw translateError(error);
  } finally {
    await session.close().catch(() => undefined);
  }
}
