import { Certainty, LinkKind, Modality, RelationType, Voice } from '../gen/enums.js';
import { ALL_KINDS, MOST_THINGS, showsThings } from '../view.js';
import type { Page, Pane, View } from '../view.js';
import type { Parameter } from './parameter.js';
import { inPart, inPaths } from './change-part.js';
import { LIST_PARAMETERS } from './list-parameters.js';
import { list, one } from './make-parameter.js';
import { days, ids, lines, numbers, switches, words } from './values.js';
import { viewThings } from './view-things.js';

const MOST_VALUES = 50;
const HASH = /^[0-9a-f]{64}$/;
const PAGES: Record<string, Page> = {
  HOME: 'home',
  EXPLORE: 'explore',
  DEMANDS: 'demands',
  OPPORTUNITIES: 'opportunities',
  DISPUTES: 'disputes',
  SOURCES: 'sources',
};
const PANES: Record<string, Pane> = { GRAPH: 'graph', TABLE: 'table', TIMELINE: 'timeline' };

/** The view that the server keeps under a hash: it says all, and whoever shows a view asks for it. It is written by nobody but the server. */
const SAVED: Parameter = {
  name: 'saved',
  read(view, text, drop) {
    if (!HASH.test(text)) drop(text, 'not-a-value');
    return view;
  },
  write: () => '',
};

/** The parameters of the address of a view, in the order in which they are written. */
export const PARAMETERS: readonly Parameter[] = [
  SAVED,
  one(
    'page',
    words(PAGES),
    (view) => (view.page === 'explore' && showsThings(view) ? null : view.page),
    (view, page) => ({ ...view, page }),
  ),
  one(
    'pane',
    words(PANES),
    (view) => view.pane,
    (view, pane) => ({ ...view, pane }),
  ),
  one(
    'focus',
    ids,
    (view) => view.focus,
    (view, focus) => ({ ...view, focus }),
  ),
  one(
    'line',
    lines,
    (view) => view.line,
    (view, line) => ({ ...view, line }),
  ),
  one(
    'claim',
    ids,
    (view) => view.claim,
    (view, claim) => ({ ...view, claim }),
  ),
  one(
    'document',
    ids,
    (view) => view.document,
    (view, document) => ({ ...view, document }),
  ),
  list(
    'things',
    viewThings,
    MOST_THINGS,
    (view) => view.things,
    (view, things) => ({ ...view, things: dropTwins(things) }),
  ),
  list(
    'expanded',
    ids,
    MOST_THINGS,
    (view) => view.expanded,
    (view, expanded) => ({ ...view, expanded }),
  ),
  list(
    'opened',
    lines,
    MOST_THINGS,
    (view) => view.opened,
    (view, opened) => ({ ...view, opened }),
  ),
  list(
    'kinds',
    words(LinkKind),
    3,
    (view) => (sameKinds(view) ? [] : view.filter.kinds),
    (view, kinds) => inPart(view, 'filter', { kinds: kinds.length === 0 ? ALL_KINDS : ALL_KINDS.filter((kind) => kinds.includes(kind)) }),
  ),
  list(
    'types',
    words(RelationType),
    MOST_VALUES,
    (view) => view.filter.types,
    (view, types) => inPart(view, 'filter', { types }),
  ),
  list(
    'voices',
    words(Voice),
    MOST_VALUES,
    (view) => view.filter.voices,
    (view, voices) => inPart(view, 'filter', { voices }),
  ),
  list(
    'modalities',
    words(Modality),
    MOST_VALUES,
    (view) => view.filter.modalities,
    (view, modalities) => inPart(view, 'filter', { modalities }),
  ),
  one(
    'certainty',
    words(Certainty),
    (view) => view.filter.minCertainty,
    (view, minCertainty) => inPart(view, 'filter', { minCertainty }),
  ),
  one(
    'inferred',
    switches,
    (view) => view.filter.inferred,
    (view, inferred) => inPart(view, 'filter', { inferred }),
  ),
  one(
    'from',
    days,
    (view) => view.filter.from,
    (view, from) => inPart(view, 'filter', { from }),
  ),
  one(
    'to',
    days,
    (view) => view.filter.to,
    (view, to) => inPart(view, 'filter', { to }),
  ),
  list(
    'documents',
    ids,
    MOST_VALUES,
    (view) => view.filter.documents,
    (view, documents) => inPart(view, 'filter', { documents }),
  ),
  list(
    'said-by',
    ids,
    MOST_VALUES,
    (view) => view.filter.saidBy,
    (view, saidBy) => inPart(view, 'filter', { saidBy }),
  ),
  one(
    'path-from',
    ids,
    (view) => view.paths?.from ?? null,
    (view, from) => inPaths(view, { from }),
  ),
  one(
    'path-to',
    ids,
    (view) => view.paths?.to ?? null,
    (view, to) => inPaths(view, { to }),
  ),
  one(
    'path-length',
    numbers(1, 6),
    (view) => (view.paths?.maxLength === 4 ? null : (view.paths?.maxLength ?? null)),
    (view, maxLength) => inPaths(view, { maxLength }),
  ),
  one(
    'path',
    numbers(0, 19),
    (view) => view.paths?.chosen ?? null,
    (view, chosen) => inPaths(view, { chosen }),
  ),
  one(
    'today',
    days,
    (view) => view.today,
    (view, today) => ({ ...view, today }),
  ),
  one(
    'said',
    days,
    (view) => view.said,
    (view, said) => ({ ...view, said }),
  ),
  one(
    'then',
    days,
    (view) => view.then,
    (view, then) => ({ ...view, then }),
  ),
  ...LIST_PARAMETERS,
  one(
    'story',
    ids,
    (view) => view.story?.id ?? null,
    (view, id) => ({ ...view, story: { id, step: view.story?.step ?? 0 } }),
  ),
  one(
    'step',
    numbers(0, 999),
    (view) => (view.story?.step === 0 ? null : (view.story?.step ?? null)),
    (view, step) => ({
      ...view,
      story: view.story && { ...view.story, step },
    }),
  ),
];

function sameKinds({ filter }: View): boolean {
  return ALL_KINDS.every((kind) => filter.kinds.includes(kind));
}

function dropTwins(things: View['things']): View['things'] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
