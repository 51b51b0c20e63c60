import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSaved, readView, writeView } from '../../src/view/address.js';
import { EMPTY_VIEW } from '../../src/view/view.js';
import { findAnything } from '../../web/explorer/find/find-choices.js';
import { openSaved } from '../../web/explorer/share/open-saved.js';
import type { SavedPage } from '../../web/explorer/share/open-saved.js';
import { createStore } from '../../web/explorer/store/create-store.js';

const HASH = 'a1'.repeat(32);
const KEPT = '?pane=table&story=s1&voices=author-fact,whispered';

/** A page at an address, whose server answers nothing but what it keeps. */
function openPage(address: string): SavedPage & { readonly written: string[] } {
  const written: string[] = [];
  let kept: string | null = null;
  const read = (): string => kept ?? address;
  const store = createStore(() => Promise.reject(new Error('Nothing is asked for.')), {
    read,
    write: (search) => void written.push(search),
  });
  return { store, read, keep: (search) => (kept = search), written };
}

function answerWith(...responses: readonly Response[]): void {
  const left = [...responses];
  vi.stubGlobal('fetch', () => Promise.resolve(left.shift()));
}

const saved = (): Response => Response.json({ address: `/${KEPT}`, answers: null });

afterEach(() => vi.unstubAllGlobals());

describe('the address of a view that the server keeps', () => {
  it('is known: nothing of it is left out, but what is no hash', () => {
    expect(readView(`?saved=${HASH}`)).toEqual({ view: EMPTY_VIEW, dropped: [] });
    expect(readView('?saved=mine').dropped).toEqual([{ name: 'saved', value: 'mine', why: 'not-a-value' }]);
    expect([readSaved(`?saved=${HASH}`), readSaved('?saved=mine'), readSaved('?things=a')]).toEqual([HASH, null, null]);
    expect(writeView(EMPTY_VIEW)).toBe('');
  });

  it('opens it, stays as it is, and says what of it cannot be read', async () => {
    answerWith(saved());
    const page = openPage(`?saved=${HASH}`);
    await openSaved(page);
    expect(page.store.state.view).toMatchObject({ pane: 'table', story: { id: 's1' }, filter: { voices: ['AUTHOR_FACT'] } });
    expect(page.store.state.dropped).toEqual([{ name: 'voices', value: 'whispered', why: 'not-a-value' }]);
    expect([page.written, page.store.state.canUndo]).toEqual([[], false]);
  });

  it('stays where there is no answer, and the page offers to try again', async () => {
    answerWith(new Response('', { status: 503 }), saved());
    const page = openPage(`?saved=${HASH}`);
    await openSaved(page);
    expect([page.store.state.notice?.kind, page.written]).toEqual(['error', []]);
    page.store.state.notice?.action?.run();
    await vi.waitFor(() => expect(page.store.state.view.pane).toBe('table'));
  });

  it('says that it was withdrawn', async () => {
    answerWith(new Response('', { status: 410 }));
    const page = openPage(`?saved=${HASH}`);
    await openSaved(page);
    expect(page.store.state.notice?.text).toMatch(/withdrawn/);
  });

  it('is opened by the search field', async () => {
    answerWith(saved());
    const ask = (): Promise<never> => Promise.reject(new Error('Nothing is asked for.'));
    const { choices } = await findAnything(`/?saved=${HASH}`, 'https://demarche.example', ask, new AbortController().signal);
    expect(choices).toMatchObject([{ kind: 'view', view: { pane: 'table', story: { id: 's1' } } }]);
  });
});
