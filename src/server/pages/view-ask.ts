import type { Ask } from '../../view/ask.js';
import type { AskForReader } from './serve-page.js';

/** Lets what loads views ask for a reader of this server. */
export function viewAsk(ask: AskForReader): Ask {
  return async (document, variables) => (await ask(document, variables)).data;
}
