import { AskError } from '../../../src/view/ask.js';
import { appTexts } from '../../shared/texts.js';

/** The forms of a citation, by the ending of their file. */
export const CITATION_FORMS = ['txt', 'bib', 'ris', 'json'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** The address of a citation as a file. @param subject `claims/c25`, `frozen/<hash>`, `view` @param search `?address=…`, or nothing */
export function addressOfCitation(subject: string, form: CitationForm, search = ''): string {
  return `/citations/${subject.split('/').map(encodeURIComponent).join('/')}.${form}${search}`;
}

/**
 * Fetches a citation.
 * @throws AskError NETWORK or SERVICE_UNAVAILABLE where it may come later, NOT_FOUND where there is nothing to cite
 */
export async function fetchCitation(address: string, signal: AbortSignal): Promise<string> {
  const response = await send(address, signal);
  if (response.ok) return response.text();
  throw response.status === 404 ? new AskError('NOT_FOUND', appTexts.notFound) : new AskError('SERVICE_UNAVAILABLE', appTexts.away);
}

async function send(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'omit', signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AskError('NETWORK', appTexts.away, null, { cause });
  }
}
