import type { CitedWork } from './cited-work.js';
import { writeBibtex } from './write-bibtex.js';
import { writeCsl } from './write-csl.js';
import { writeRis } from './write-ris.js';

/** A citation in four forms, each made when it is read. */
export interface Citation {
  readonly note: string;
  readonly cslJson: string;
  readonly bibtex: string;
  readonly ris: string;
}

/**
 * Makes a citation.
 * @param works what is cited, never none
 * @param note the footnote
 */
export function makeCitation(works: readonly CitedWork[], note: string): Citation {
  return {
    note,
    get cslJson() {
      return JSON.stringify(works.map(writeCsl));
    },
    get bibtex() {
      return works.map(writeBibtex).join('\n');
    },
    get ris() {
      return works.map(writeRis).join('');
    },
  };
}
