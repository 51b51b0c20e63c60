import { readLineKey } from '../../../src/view/view.js';
import { formatDay } from '../../shared/format.js';
import { appTexts, timeTexts } from '../../shared/texts.js';
import type { State } from '../store/store.js';

/** What a view is about, in a few words, and as of which day: for the title of the page, and for those who cite or embed it. */
export function titleOfView(state: Pick<State, 'view' | 'data'>): string {
  const { said } = state.view;
  return said === null ? nameView(state) : timeTexts.titleAsKnown(nameView(state), formatDay(said));
}

function nameView({ view, data }: Pick<State, 'view' | 'data'>): string {
  const name = (id: string): string => data.things.get(id)?.name ?? id;
  if (view.page === 'demands') return appTexts.demands;
  if (view.page === 'disputes') return appTexts.disputes;
  if (view.page === 'opportunities') return appTexts.opportunities;
  if (view.page === 'sources') return appTexts.sources;
  if (view.paths?.from && view.paths.to) return appTexts.titleOfPath(name(view.paths.from), name(view.paths.to));
  if (view.focus !== null) return name(view.focus);
  if (view.line !== null) return appTexts.titleOfLine(...(readLineKey(view.line).map(name) as [string, string]));
  const names = view.things.slice(0, 3).map(({ id }) => name(id));
  return names.length === 0 ? appTexts.explore : appTexts.titleOfThings(names, view.things.length - names.length);
}
