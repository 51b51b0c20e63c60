import { DemarcheError } from '../../src/errors.js';
import type { Ask, TypedDocument } from '../../src/view/ask.js';
import { loadSubject } from '../../src/view/load-subject.js';
import { readSubject } from '../../src/view/subject-address.js';
import type { OpenCase } from './open-case.js';

/** One of each kind: together they ask all that subjects are made of. */
const ADDRESSES = [
  'graph?focus=max-bokaev',
  'graph?focus=max-bokaev&depth=2',
  'path?from=max-bokaev&to=eu',
  'timeline?focus=max-bokaev',
  'demands',
  'demands?addressed-to=kazakhstan',
  'demand?id=d1-release-activists',
  'opportunities?today=2017-11-28',
  'claim?id=c25-arrested-bokaev-ayan',
  'thing?id=max-bokaev',
  'document?id=euobserver-eu-needs-to-press',
  'story?id=none',
  'view?things=max-bokaev,eu',
];

/** Asks as the pages of the server do, and fails where an answer has an error in it. */
export function viewAskOf(opened: Pick<OpenCase, 'ask'>): Ask {
  return async <R, V>(document: TypedDocument<R, V>, variables: V) => {
    const { data, errors } = await opened.ask(document.toString(), variables as Record<string, unknown>);
    if (errors) throw new AggregateError(errors, 'the answer has errors');
    return data as R;
  };
}

/** Lets the database plan what views ask, which takes it longer than a page waits where the machine is busy. */
export async function warmViews(opened: Pick<OpenCase, 'ask'>): Promise<void> {
  const ask = viewAskOf(opened);
  const patient: Ask = async (document, variables) => {
    for (let turn = 0; ; turn += 1) {
      try {
        return await ask(document, variables);
      } catch (error) {
        if (turn === 10 || !(error instanceof DemarcheError && error.code === 'TIMEOUT')) throw error;
      }
    }
  };
  for (const address of ADDRESSES) {
    const [kind = '', search = ''] = address.split('?');
    const { subject } = readSubject(`/embed/${kind}`, search);
    if (subject !== null) await loadSubject(subject, patient);
  }
}
