import { describe } from 'vitest';
import { chromiumPath } from './browser.js';
import { holdToBars } from './hold-to-bars.js';
import { EMBED_PAGES } from './page-kinds.js';

describe.skipIf(chromiumPath === undefined)('every page for a frame', () => holdToBars(EMBED_PAGES));
