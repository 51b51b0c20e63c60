import { addDay, wrapDocument } from '../../view/as-of.js';
import type { AskForReader } from './serve-page.js';

/**
 * Asks for a reader what was known on a day, as if it were asked now.
 * @param said the last day of publication that counts; null: all that is known now
 */
export function askReaderAsOf(ask: AskForReader, said: string | null): AskForReader {
  if (said === null) return ask;
  return async (document, variables) => {
    const { data, ...answer } = await ask(wrapDocument(document), addDay(variables, said) as typeof variables);
    return { ...answer, data: data.asOf };
  };
}
