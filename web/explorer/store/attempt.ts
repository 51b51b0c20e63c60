import { AskError } from '../../../src/view/ask.js';
import { graphTexts } from '../../shared/texts.js';
import type { Store } from './store.js';

/** Does what needs an answer. Without one nothing changes, and the page says why and offers to try again. */
export async function attempt(store: Store, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    const text = error instanceof AskError ? error.message : graphTexts.unreadable;
    store.notify({ kind: 'error', text, action: { label: graphTexts.again, run: () => void attempt(store, task) } });
  }
}
