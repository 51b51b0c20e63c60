import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';

let opened: OpenCase;
beforeAll(async () => {
  opened = await openCase();
});
afterAll(() => opened.close());

interface State {
  readonly track: string;
  readonly state: string;
  readonly since: { readonly edtf: string | null };
  readonly until: { readonly edtf: string | null } | null;
  readonly current: boolean;
  readonly disputed: boolean;
  readonly claims: readonly { readonly id: string; readonly evidence: readonly unknown[] }[];
}

const STATES = 'caseStates { track state since { edtf } until { edtf } current disputed claims { id evidence { id } } }';

/** Asks for the states of a person's case, as they are, or as they could be known on a day. */
async function ask(person: string, said?: string): Promise<readonly State[]> {
  const field = `actor(id: "${person}") { ... on Person { ${STATES} } }`;
  const { data, errors } = await opened.ask(said === undefined ? `{ ${field} }` : `{ asOf(said: "${said}") { ${field} } }`);
  expect(errors).toBeUndefined();
  const root = (said === undefined ? data : data?.['asOf']) as { actor: { caseStates: readonly State[] } | null };
  return root.actor?.caseStates ?? [];
}

/** A state as one line: track, state, since, until; `…` where none is known and it is the last, `?` where it is not. */
function write({ track, state, since, until, current }: State): string {
  return `${track} ${state} ${since.edtf ?? ''} ${until === null ? (current ? '…' : '?') : (until.edtf ?? '')}`;
}

const LINES: Readonly<Record<string, readonly string[]>> = {
  'max-bokaev': [
    'CUSTODY DETAINED 2016-05-17 2016-11-28',
    'CUSTODY IMPRISONED 2016-11-28 2021-02-04',
    'CUSTODY RELEASED 2021-02-04 2022-01-03',
    'CUSTODY DETAINED 2022-01-03 2022-01-03',
    'CUSTODY RELEASED 2022-01-03 …',
    'PROCEDURE CHARGED [..2016-06-22] 2016-09-30',
    'PROCEDURE ON_TRIAL 2016-09-30 2016-11-28',
    'PROCEDURE CONVICTED 2016-11-28 …',
    'RESTRICTION BANNED 2016-11-28 …',
    'RESTRICTION RESTRICTED 2021-02-18 …',
  ],
  'talgat-ayan': [
    'CUSTODY DETAINED 2016-05-17 2016-11-28',
    'CUSTODY IMPRISONED 2016-11-28 2018-04-28',
    'CUSTODY RELEASED_ON_PAROLE 2018-04-28 …',
    'PROCEDURE CHARGED 2016-05-31 2016-09-30',
    'PROCEDURE ON_TRIAL 2016-09-30 2016-11-28',
    'PROCEDURE CONVICTED 2016-11-28 …',
    'RESTRICTION BANNED 2016-11-28 …',
    'RESTRICTION RESTRICTED 2018-04-28 2019-07',
    'RESTRICTION UNRESTRICTED 2019-07 …',
  ],
  'zhanbolat-mamay': [
    'CUSTODY DETAINED 2012-06-15 2012~',
    'CUSTODY RELEASED 2012~ 2017-02-10',
    'CUSTODY DETAINED 2017-02-10 2017-09-07',
    'CUSTODY RELEASED 2017-09-07 2020-02-21',
    'CUSTODY DETAINED 2020-02-21 ?',
    'CUSTODY DETAINED 2022-02-25 2022-11-02',
    'CUSTODY RELEASED 2022-11-02 …',
    'PROCEDURE CHARGED 2012-01/2012-04 ?',
    'PROCEDURE CHARGED 2017-02-10/2017-03-13 2017-08-14',
    'PROCEDURE ON_TRIAL 2017-08-14 2017-09-07',
    'PROCEDURE CONVICTED 2017-09-07 2022-06-06',
    'PROCEDURE CHARGED 2022-06-06 2022-11-07',
    'PROCEDURE ON_TRIAL 2022-11-07 2023-04-10',
    'PROCEDURE CONVICTED 2023-04-10 …',
    'RESTRICTION BANNED 2017-09-07 ?',
    'RESTRICTION RESTRICTED 2017-09-07 ?',
    'RESTRICTION RESTRICTED 2022-11-02 …',
    'RESTRICTION BANNED 2023-04-10 …',
  ],
  'larisa-kharkova': [
    'PROCEDURE CHARGED 2017-01-09 2016-12/..',
    'PROCEDURE ON_TRIAL 2016-12/.. 2017-07-25',
    'PROCEDURE CONVICTED 2017-07-25 …',
    'RESTRICTION BANNED 2017-07-25 …',
    'RESTRICTION RESTRICTED 2017-07-25 2021-11-09',
    'RESTRICTION UNRESTRICTED 2021-11-09 …',
  ],
  'nurbek-kushakbaev': [
    'CUSTODY DETAINED 2017-01-20 2017-04-07',
    'CUSTODY IMPRISONED 2017-04-07 2018-05-28',
    'CUSTODY RELEASED_ON_PAROLE 2018-05-28 …',
    'PROCEDURE CHARGED 2017-01 2017-04-07',
    'PROCEDURE CONVICTED 2017-04-07 …',
    'RESTRICTION BANNED 2017-04 …',
  ],
  'amin-yeleusinov': [
    'CUSTODY DETAINED 2017-01-20 2017-05-16',
    'CUSTODY IMPRISONED 2017-05-16 2018-05-22',
    'CUSTODY RELEASED_ON_PAROLE 2018-05-22 2023-11-07',
    'CUSTODY DETAINED 2023-11-07 …',
    'PROCEDURE CHARGED 2017-01 2017-05-16',
    'PROCEDURE CONVICTED 2017-05-16 …',
    'RESTRICTION BANNED 2017-05-16 …',
  ],
  'erlan-baltabay': [
    'CUSTODY IMPRISONED 2019-07-17 2019-08-09',
    'CUSTODY RELEASED 2019-08-09 2019-10-16',
    'CUSTODY IMPRISONED 2019-10-16 2020-03-20',
    'CUSTODY RELEASED 2020-03-20 …',
    'PROCEDURE CONVICTED 2019-07-17 2019-08-09',
    'PROCEDURE PARDONED 2019-08-09 2019-10-16',
    'PROCEDURE CONVICTED 2019-10-16 …',
    'RESTRICTION BANNED 2019-07-17 …',
  ],
};

/** What readers of the op-ed could know on the eve of the meetings. */
const BY_OP_ED: Readonly<Record<string, readonly string[]>> = {
  'max-bokaev': ['CUSTODY DETAINED 2016-05-17 2016-11-28', 'CUSTODY IMPRISONED 2016-11-28 …', 'RESTRICTION BANNED 2016-11-28 …'],
  'talgat-ayan': ['CUSTODY DETAINED 2016-05-17 2016-11-28', 'CUSTODY IMPRISONED 2016-11-28 …', 'RESTRICTION BANNED 2016-11-28 …'],
  'zhanbolat-mamay': [
    'CUSTODY DETAINED 2012-06-15 2012~',
    'CUSTODY RELEASED 2012~ 2017-02-10',
    'CUSTODY DETAINED 2017-02-10 2017-09-07',
    'CUSTODY RELEASED 2017-09-07 …',
    'RESTRICTION BANNED 2017-09-07 …',
    'RESTRICTION RESTRICTED 2017-09-07 …',
  ],
  'larisa-kharkova': ['RESTRICTION BANNED 2017-07-25 …', 'RESTRICTION RESTRICTED 2017-07-25 …'],
  'nurbek-kushakbaev': ['CUSTODY DETAINED 2017-01-20 2017-04-07', 'CUSTODY IMPRISONED 2017-04-07 …', 'RESTRICTION BANNED 2017-04 …'],
  'amin-yeleusinov': ['CUSTODY DETAINED 2017-01-20 2017-05-16', 'CUSTODY IMPRISONED 2017-05-16 …', 'RESTRICTION BANNED 2017-05-16 …'],
  'erlan-baltabay': [],
};

describe('the line of a case', () => {
  it.each(Object.entries(LINES))('of %s goes as the sources tell', async (person, lines) => {
    const states = await ask(person);
    expect(states.map(write)).toEqual(lines);
    for (const { claims } of states) {
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.every(({ evidence }) => evidence.length > 0)).toBe(true);
    }
  });

  it.each(Object.entries(BY_OP_ED))('of %s stops at what was said by the day of the op-ed', async (person, lines) => {
    const states = await ask(person, '2017-11-28');
    expect(states.filter(({ track }) => track !== 'PROCEDURE').map(write)).toEqual(lines);
  });

  it('is marked where sources tell a state differently, and nowhere else', async () => {
    const [arrest] = await ask('max-bokaev');
    expect(arrest).toMatchObject({ state: 'DETAINED', disputed: true });
    const release = (await ask('talgat-ayan')).find(({ state }) => state === 'UNRESTRICTED');
    expect(release).toMatchObject({ disputed: false });
  });

  it('has no state of a day before somebody was taken', async () => {
    expect(await ask('max-bokaev', '2016-05-16')).toEqual([]);
  });
});
