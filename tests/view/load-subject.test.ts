import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ask } from '../../src/view/ask.js';
import { buildGraphModel } from '../../src/view/graph-model.js';
import { loadSubject } from '../../src/view/load-subject.js';
import { recordingAsk, replayingAsk } from '../../src/view/recorded.js';
import { readSubject } from '../../src/view/subject-address.js';
import type { DataOf, ShownKind, SubjectData } from '../../src/view/subject-data.js';
import { openCase } from '../support/open-case.js';
import { viewAskOf, warmViews } from '../support/warm-views.js';

const opened = await openCase();
const ask = viewAskOf(opened);
beforeAll(() => warmViews(opened), 180_000);
afterAll(() => opened.close());

async function load(address: string, asking: Ask = ask): Promise<SubjectData> {
  const [path = '', search = ''] = address.split('?');
  const { subject, dropped } = readSubject(`/embed/${path}`, search);
  expect(dropped).toEqual([]);
  return loadSubject(subject!, asking);
}

async function loadAs<K extends ShownKind>(kind: K, address: string): Promise<DataOf<K>> {
  const data = await load(address);
  expect(data.kind).toBe(kind);
  return data as DataOf<K>;
}

describe('what is loaded for', () => {
  test('a graph: the focus, what is around it, and where it is from', async () => {
    const { focus, data, view, truncated, source } = await loadAs('graph', 'graph?focus=max-bokaev');
    expect(focus?.name).toBe('Max Bokaev');
    const { things, lines, stubs } = buildGraphModel(data, view);
    expect(things.map(({ thing }) => thing.name)).toContain('Kazakh authorities');
    const line = lines.find(({ from, to }) => from === 'kazakh-authorities' && to === 'max-bokaev');
    expect(line?.links.map(({ label }) => label)).toContain('arrested');
    expect(line?.label).toBe(`${line?.links[0]?.label ?? ''} +${String((line?.links.length ?? 0) - 1)}`);
    expect(stubs.length).toBeGreaterThan(0);
    expect(truncated).toBe(true);
    expect(view.things).toHaveLength(60);
    expect(source).toMatchObject({
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      documents: expect.any(Number),
      loadedAt: expect.any(String),
    });
  });

  test('a graph that is small: all of it, and that nothing is left out', async () => {
    const { data, view, truncated } = await loadAs('graph', 'graph?focus=sayasy-kalam-tribuna');
    expect(view.things.length).toBeGreaterThan(1);
    expect(view.things).toHaveLength(data.things.size);
    expect(truncated).toBe(false);
  });

  test('a graph that is filtered: only what the filter lets through, the focus always', async () => {
    const { view } = await loadAs('graph', 'graph?focus=max-bokaev&types=hosts');
    expect(view.things.map(({ id }) => id)).toEqual(['max-bokaev']);
  });

  test('a graph that is large: the nearest sixty things, and that there are more', async () => {
    const { view, truncated } = await loadAs('graph', 'graph?focus=kazakhstan&depth=2');
    expect(view.things).toHaveLength(60);
    expect(view.things[0]?.id).toBe('kazakhstan');
    expect(truncated).toBe(true);
  });

  test('a view: its things where they were put', async () => {
    const { focus, view, data } = await loadAs('graph', 'view?things=max-bokaev@10_20p,kazakh-authorities,nobody');
    expect(focus).toBeNull();
    expect(view.things).toEqual([
      { id: 'max-bokaev', x: 10, y: 20, pinned: true },
      { id: 'kazakh-authorities', x: null, y: null, pinned: false },
    ]);
    expect(data.links.size).toBeGreaterThan(0);
  });

  test('a view that is nothing but a path: the path', async () => {
    const { from, to, paths } = await loadAs('path', 'view?path-from=max-bokaev&path-to=eu');
    expect([from.name, to.name]).toEqual(['Max Bokaev', 'European Union']);
    expect(paths[0]?.things.at(-1)?.id).toBe('eu');
    expect(paths[0]?.links[0]).toHaveProperty('claim.evidence');
  });

  test('two things with no way between them: both, and no path', async () => {
    const { paths, to } = await loadAs('path', 'path?from=max-bokaev&to=sayasy-kalam-tribuna&length=1');
    expect(paths).toEqual([]);
    expect(to.name).toBe('Sayasy Kalam: Tribuna');
  });

  test('a path whose links the filter hides: that it is left out', async () => {
    const { paths, dropped } = await loadAs('path', 'path?from=max-bokaev&to=eu&modalities=required');
    expect(paths).toEqual([]);
    expect(dropped).toBe((await loadAs('path', 'path?from=max-bokaev&to=eu')).paths.length);
  });

  test('a timeline, a ledger, cards', async () => {
    const timeline = await loadAs('timeline', 'timeline?focus=kazakhstan&today=2018-01-01');
    expect(timeline.claims).toHaveLength(timeline.totalCount);
    const ledger = await loadAs('demands', 'demands?addressed-to=kazakhstan');
    expect(ledger.addressedTo?.name).toBe('Kazakhstan');
    const counted = (
      await opened.ask(
        '{ all: demands(addressedTo: "kazakhstan", rollUp: true) { totalCount } open: demands(addressedTo: "kazakhstan", rollUp: true, isOpen: true) { totalCount } }',
      )
    ).data;
    expect({ all: { totalCount: ledger.totalCount }, open: { totalCount: ledger.openCount } }).toEqual(counted);
    expect(ledger.demands).toHaveLength(Math.min(50, ledger.totalCount));
    expect(ledger.totalCount).toBeGreaterThan(0);
    expect((await loadAs('demands', 'demands?addressed-to=kazakhstan&open=yes')).openCount).toBe(ledger.openCount);
    expect((await loadAs('demands', 'demands?addressed-to=kazakhstan&open=no')).openCount).toBe(0);
    const [demand] = ledger.demands;
    expect((await loadAs('demand', `demand?id=${demand!.id}`)).demand.object).toBe(demand!.object);
    expect((await loadAs('claim', 'claim?id=c25-arrested-bokaev-ayan')).claim.evidence[0]?.paragraph).toBe(25);
    expect((await loadAs('thing', 'thing?id=max-bokaev')).thing.aliases.length).toBeGreaterThan(0);
    const { documents } = (await opened.ask('{ documents(first: 1) { nodes { id title } } }')).data as {
      documents: { nodes: { id: string; title: string }[] };
    };
    expect((await loadAs('document', `document?id=${documents.nodes[0]!.id}`)).document.title).toBe(documents.nodes[0]!.title);
    await loadAs('home', 'view');
  });

  test.each([
    ['graph?focus=nobody', 'thing'],
    ['path?from=max-bokaev&to=nobody', 'thing'],
    ['timeline?focus=c25-arrested-bokaev-ayan', 'thing'],
    ['demands?made-by=nobody', 'thing'],
    ['opportunities?towards=nobody', 'thing'],
    ['demand?id=nobody', 'demand'],
    ['demand?id=max-bokaev', 'demand'],
    ['claim?id=nobody', 'claim'],
    ['thing?id=c25-arrested-bokaev-ayan', 'thing'],
    ['document?id=nobody', 'document'],
    ['story?id=nobody', 'story'],
    ['view?things=nobody', 'thing'],
  ])('what is not there (%s): that it is not', async (address, what) => {
    const { id } = await loadAs('missing', address);
    expect(await load(address)).toMatchObject({ kind: 'missing', what, id });
    expect(address).toContain(id);
  });
});

test.each([
  'graph?focus=kazakhstan&depth=2',
  'path?from=max-bokaev&to=eu',
  'demands',
  'opportunities?today=2017-11-28',
  'timeline?focus=kazakhstan',
  'claim?id=c25-arrested-bokaev-ayan',
])('what was frozen (%s) is loaded by the same code, and is the same', async (address) => {
  const recording = recordingAsk(ask);
  const live = await load(address, recording.ask);
  const kept = JSON.parse(JSON.stringify(recording.recorded())) as Record<string, unknown>;
  expect(await load(address, replayingAsk(kept))).toEqual(live);
});
