import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSubject } from '../../web/embed/element/open-subject.js';

const HASH = 'ab'.repeat(32);
const BASE = 'https://collection.example';

function keep(snapshot: object): void {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(url.endsWith(HASH) ? Response.json(snapshot) : Response.json({ data: { answeredBy: 'the server' } })),
  );
}

const open = () => openSubject({ kind: 'graph', search: '', base: BASE, frozen: HASH }, new AbortController().signal);
const question = { toString: () => 'query Anything { id }' } as unknown as Parameters<Awaited<ReturnType<typeof open>>['ask']>[0];

afterEach(() => vi.unstubAllGlobals());

describe('a hash under which', () => {
  it('only the address of a page is kept opens it as it is now, and calls it not frozen', async () => {
    keep({ address: '/?things=max-bokaev,kazakhstan', live: '/?things=max-bokaev,kazakhstan', frozenOn: null, answers: null });
    const opened = await open();
    expect(opened.subject).toMatchObject({ kind: 'view', view: { things: [{ id: 'max-bokaev' }, { id: 'kazakhstan' }] } });
    expect(opened).toMatchObject({ frozenOn: null, page: `${BASE}/?things=max-bokaev,kazakhstan` });
    expect(await opened.ask(question, {})).toEqual({ answeredBy: 'the server' });
  });

  it('answers are kept asks nobody else', async () => {
    keep({
      address: '/embed/claim?id=c1',
      live: '/claims/c1',
      frozenOn: '2026-11-24',
      answers: { 'Anything {}': { answeredBy: 'the snapshot' } },
    });
    const opened = await open();
    expect(opened).toMatchObject({ subject: { kind: 'claim', id: 'c1' }, frozenOn: '2026-11-24' });
    expect(await opened.ask(question, {})).toEqual({ answeredBy: 'the snapshot' });
  });
});
