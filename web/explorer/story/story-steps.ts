import { viewOfStep as readStep } from '../../../src/view/load-behind.js';
import type { View } from '../../../src/view/view.js';
import type { StoryQuery } from '../../../src/view/gen/graphql.js';

export type Story = NonNullable<StoryQuery['story']>;
export type Step = Story['steps'][number];

/**
 * The view of a step of a story: what its author arranged, with the story going on.
 * @param number from 1; 0 is the opening, which shows what its first step shows and opens nothing
 * @param said the day as of which the story is shown; null: as it is known now
 */
export function viewOfStep(story: Story, number: number, said: string | null): View {
  const step = story.steps[Math.max(0, number - 1)];
  const view = readStep({ view: step?.view ?? '' }, said);
  const opening = number === 0 ? { focus: null, line: null, claim: null } : {};
  return { ...view, ...opening, page: 'explore', story: { id: story.id, step: number } };
}

/** What a step lights up; the opening nothing. */
export function lightsOfStep(story: Story, number: number): readonly string[] {
  return story.steps[number - 1]?.lights.map(({ id }) => id) ?? [];
}

/** Which step a key asks for; null: it asks for none. */
export function stepOfKey(key: string, now: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return now < last ? now + 1 : null;
    case 'ArrowLeft':
    case 'PageUp':
      return now > 0 ? now - 1 : null;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
