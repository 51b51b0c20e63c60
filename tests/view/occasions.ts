import type { OccasionListed, OpportunitiesShown, Source } from '../../src/view/subject-data.js';

/** Where made-up lists of occasions are from. */
export const SOURCE: Source = {
  revision: '0123456789abcdef',
  loadedAt: '2026-11-24T10:00:00Z',
  actors: 2,
  claims: 3,
  relations: 4,
  documents: 2,
  demands: 1,
  opportunities: 1,
  title: null,
  said: null,
};

/** Made-up demands, as occasions name them. */
export const demandsOf = (length: number): { readonly id: string; readonly object: string }[] =>
  Array.from({ length }, (_, place) => ({ id: `d${String(place)}`, object: `wish ${String(place)}` }));

/** A made-up occasion that is to come on a day; null: on a day that is not said. */
export function occasionOf(id: string, day: string | null, change: Partial<OccasionListed> = {}): OccasionListed {
  return {
    id,
    name: `the ${id}`,
    kind: 'VISIT',
    status: 'UPCOMING',
    date: { start: day, end: day, label: day ?? 'no date stated' },
    heldBy: [{ id: 'eu', name: 'European Union' }],
    towards: [{ id: 'kz', name: 'Kazakhstan' }],
    raised: [],
    notRaised: [],
    ...change,
  };
}

/** A made-up list, as it is loaded, on 28 November 2017. */
export function listOf(change: Partial<OpportunitiesShown>): OpportunitiesShown {
  const all = { coming: [], undated: [], past: [], ...change };
  return {
    kind: 'opportunities',
    asked: { kind: 'opportunities', towards: null, status: [], rollUp: true, today: '2017-11-28' },
    towards: null,
    today: '2017-11-28',
    comingCount: all.coming.length,
    totalCount: all.coming.length + all.undated.length + all.past.length,
    ...all,
  };
}
