import { DemandStatus, Held, OpportunityStatus, PassageState } from '../gen/enums.js';
import { inPart } from './change-part.js';
import { list, one } from './make-parameter.js';
import type { Parameter } from './parameter.js';
import { ids, switches, words } from './values.js';
import type { SourceSort } from '../view.js';

const MOST_VALUES = 50;
const SORTS: Record<SourceSort, SourceSort> = {
  DATE: 'DATE',
  TITLE: 'TITLE',
  PUBLISHER: 'PUBLISHER',
  GENRE: 'GENRE',
  CLAIMS: 'CLAIMS',
  PASSAGES: 'PASSAGES',
};

/** The parameters of the lists of demands, of opportunities, of disputes and of documents. */
export const LIST_PARAMETERS: readonly Parameter[] = [
  one(
    'made-by',
    ids,
    (view) => view.ledger.madeBy,
    (view, madeBy) => inPart(view, 'ledger', { madeBy }),
  ),
  one(
    'addressed-to',
    ids,
    (view) => view.ledger.addressedTo,
    (view, addressedTo) => inPart(view, 'ledger', { addressedTo }),
  ),
  one(
    'concerns',
    ids,
    (view) => view.ledger.concerns,
    (view, concerns) => inPart(view, 'ledger', { concerns }),
  ),
  list(
    'status',
    words(DemandStatus),
    MOST_VALUES,
    (view) => view.ledger.status,
    (view, status) => inPart(view, 'ledger', { status }),
  ),
  one(
    'open',
    switches,
    (view) => view.ledger.isOpen,
    (view, isOpen) => inPart(view, 'ledger', { isOpen }),
  ),
  one(
    'roll-up',
    switches,
    (view) => view.ledger.rollUp,
    (view, rollUp) => inPart(view, 'ledger', { rollUp }),
  ),
  one(
    'demand',
    ids,
    (view) => view.ledger.demand,
    (view, demand) => inPart(view, 'ledger', { demand }),
  ),
  one(
    'towards',
    ids,
    (view) => view.opportunities.towards,
    (view, towards) => inPart(view, 'opportunities', { towards }),
  ),
  list(
    'opportunity-status',
    words(OpportunityStatus),
    MOST_VALUES,
    (view) => view.opportunities.status,
    (view, status) => inPart(view, 'opportunities', { status }),
  ),
  one(
    'towards-roll-up',
    switches,
    (view) => view.opportunities.rollUp,
    (view, rollUp) => inPart(view, 'opportunities', { rollUp }),
  ),
  one(
    'about',
    ids,
    (view) => view.disputes.about,
    (view, about) => inPart(view, 'disputes', { about }),
  ),
  one(
    'dismissed',
    switches,
    (view) => view.disputes.dismissed,
    (view, dismissed) => inPart(view, 'disputes', { dismissed }),
  ),
  one(
    'dispute',
    ids,
    (view) => view.disputes.dispute,
    (view, dispute) => inPart(view, 'disputes', { dispute }),
  ),
  one(
    'publisher',
    ids,
    (view) => view.sources.publisher,
    (view, publisher) => inPart(view, 'sources', { publisher }),
  ),
  one(
    'genre',
    ids,
    (view) => view.sources.genre,
    (view, genre) => inPart(view, 'sources', { genre }),
  ),
  one(
    'held',
    words(Held),
    (view) => view.sources.held,
    (view, held) => inPart(view, 'sources', { held }),
  ),
  one(
    'passages',
    words(PassageState),
    (view) => view.sources.passages,
    (view, passages) => inPart(view, 'sources', { passages }),
  ),
  one(
    'sort',
    words(SORTS),
    (view) => view.sources.sort,
    (view, sort) => inPart(view, 'sources', { sort }),
  ),
  one(
    'descending',
    switches,
    (view) => view.sources.descending,
    (view, descending) => inPart(view, 'sources', { descending }),
  ),
];
