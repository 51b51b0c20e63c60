import { DemandStatus, OpportunityStatus } from '../gen/enums.js';
import { inPart } from './change-part.js';
import { list, one } from './make-parameter.js';
import type { Parameter } from './parameter.js';
import { ids, switches, words } from './values.js';

const MOST_VALUES = 50;

/** The parameters of the lists of demands and of opportunities. */
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
];
