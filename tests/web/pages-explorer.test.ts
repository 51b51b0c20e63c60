import { describe } from 'vitest';
import { chromiumPath } from './browser.js';
import { holdToBars } from './hold-to-bars.js';
import { EXPLORER_PAGES } from './page-kinds.js';

describe.skipIf(chromiumPath === undefined)('every page of the explorer', () => holdToBars(EXPLORER_PAGES));
