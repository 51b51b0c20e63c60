import type { Answer, Engine, Question } from '../../execute.js';
import type { RunState } from './run-state.js';

/** Makes the extensions of an answer: the revision where something was read, and what was asked for. undefined where there are none. */
export function showExtensions(
  engine: Pick<Engine, 'explain'>,
  question: Question,
  { revision, cost }: Answer['extensions'],
  { asked }: RunState,
): Record<string, unknown> | undefined {
  const shown = {
    ...(revision === null ? {} : { revision }),
    ...(asked.wantsCost ? { cost } : {}),
    ...(asked.wantsExplanation ? { explain: engine.explain(question) } : {}),
  };
  return Object.keys(shown).length > 0 ? shown : undefined;
}
