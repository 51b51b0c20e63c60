import { changesStyle } from '../../shared/elements/changes.js';
import { demandStateStyle } from '../../shared/elements/demand-state.js';
import { disputeStyle } from '../../shared/elements/dispute.js';
import { stepLineStyle } from '../../shared/elements/step-line.js';
import { passageStyle } from '../../shared/elements/passage.js';
import { baseStyle } from '../../shared/base-style.js';
import { cardStyle } from './card-style.js';
import { frameStyle } from './frame-style.js';
import { listStyle } from './list-style.js';
import { timeStyle } from './time-style.js';

/** The styles of everything that an element may show. */
export const SHOWN_STYLES = [
  baseStyle,
  passageStyle,
  demandStateStyle,
  changesStyle,
  stepLineStyle,
  disputeStyle,
  frameStyle,
  cardStyle,
  listStyle,
  timeStyle,
];
