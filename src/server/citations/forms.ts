import type { Citation } from '../../answer/derived/citation/make-citation.js';

/** A form of a citation as a file. */
export interface CitationForm {
  readonly type: string;
  /** Whether a browser saves it, being of no use to read. */
  readonly isFile: boolean;
  readonly read: (citation: Citation) => string;
}

/** The forms of a citation, by the ending of their file. */
export const CITATION_FORMS: Readonly<Record<string, CitationForm>> = Object.freeze({
  txt: { type: 'text/plain; charset=utf-8', isFile: false, read: ({ note }) => `${note}\n` },
  json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', isFile: true, read: ({ cslJson }) => `${cslJson}\n` },
  bib: { type: 'application/x-bibtex; charset=utf-8', isFile: true, read: ({ bibtex }) => bibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', isFile: true, read: ({ ris }) => ris },
});
