import { isVisible } from './claims.js';
import { follow } from './resolvers.js';
import type { NodeResolvers } from './resolvers.js';

/** Stories and their steps. */
export const STORIES: NodeResolvers = {
  'Story.steps': follow('STEP'),
  'StoryStep.lights': follow('LIGHTS'),
  'StoryStep.claims': ({ id }, { store }) =>
    store
      .out(id, 'SHOWN_BY')
      .map((edge) => store.get(edge.to))
      .filter(isVisible),
};
