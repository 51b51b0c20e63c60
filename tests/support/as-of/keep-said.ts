import type { ListName } from '../../../src/cases/collection.js';
import { readDateBounds } from '../../../src/cases/date-bounds.js';
import { changeRecords, idsIn, listRecords, records } from './raw-case.js';
import type { Raw, RawFile } from './raw-case.js';

/** Takes out what was not said by a day: later documents, their claims, and of what rests on claims all that rests on these alone. */
export function keepSaid(files: readonly RawFile[], day: string): readonly RawFile[] {
  const steps = [keepDocuments, keepClaims, keepDemands, keepOpportunities, keepStories, keepDisputes];
  return steps.reduce((kept, step) => step(kept, day), files);
}

function keepDocuments(files: readonly RawFile[], day: string): readonly RawFile[] {
  return changeRecords(files, 'documents', (document) => (dayOf(document) <= day ? document : null));
}

/** The day by which a document could be read. */
function dayOf({ saidOn, published }: Raw): string {
  if (typeof saidOn === 'string') return saidOn;
  const edtf = typeof published === 'object' ? (published as Raw)['edtf'] : published;
  return readDateBounds(String(edtf)).end ?? '9999-12-31';
}

function keepClaims(files: readonly RawFile[]): readonly RawFile[] {
  const documents = idsOf(files, 'documents');
  const kept = changeRecords(files, 'claims', (claim, defaults) => {
    const document = String(claim['document'] ?? defaults['document']);
    return documents.has(document) ? { ...claim, document } : null;
  });
  return kept.map(({ name, contents: { defaults: _, ...contents } }) => ({ name, contents }));
}

/** A demand is known from the first claim that makes it. */
function keepDemands(files: readonly RawFile[]): readonly RawFile[] {
  const claims = idsOf(files, 'claims');
  const kept = changeRecords(files, 'demands', (demand) => {
    const history = shownBy(demand['history'], claims);
    return history.some(({ to }) => to === 'made') ? { ...demand, history } : null;
  });
  const demands = idsOf(kept, 'demands');
  return changeRecords(kept, 'demands', (demand) => ({ ...demand, restates: idsIn(demand['restates']).filter((id) => demands.has(id)) }));
}

/** An opportunity is known from the first step of its history. */
function keepOpportunities(files: readonly RawFile[]): readonly RawFile[] {
  const [claims, demands] = [idsOf(files, 'claims'), idsOf(files, 'demands')];
  return changeRecords(files, 'opportunities', (opportunity) => {
    const history = shownBy(opportunity['history'], claims);
    const links = (name: string): readonly Raw[] => shownBy(opportunity[name], claims).filter(({ demand }) => demands.has(String(demand)));
    return history.length === 0
      ? null
      : {
          ...opportunity,
          history,
          claims: idsIn(opportunity['claims']).filter((id) => claims.has(id)),
          couldRaise: links('couldRaise'),
          raised: links('raised'),
        };
  });
}

/** A story is told once all that it tells is known. */
function keepStories(files: readonly RawFile[]): readonly RawFile[] {
  const claims = idsOf(files, 'claims');
  return changeRecords(files, 'stories', (story) =>
    records(story['steps']).every((step) => idsIn(step['claims']).every((id) => claims.has(id))) ? story : null,
  );
}

/** An editor's dispute is known once two of its positions are. */
function keepDisputes(files: readonly RawFile[]): readonly RawFile[] {
  const claims = idsOf(files, 'claims');
  return changeRecords(files, 'disputes', (dispute) => {
    const positions = records(dispute['positions'])
      .map((position) => ({ ...position, claims: idsIn(position['claims']).filter((id) => claims.has(id)) }))
      .filter((position) => position.claims.length > 0);
    return positions.length > 1 ? { ...dispute, positions } : null;
  });
}

function idsOf(files: readonly RawFile[], list: ListName): ReadonlySet<string> {
  return new Set(listRecords(files, list).map(({ id }) => String(id)));
}

function shownBy(entries: unknown, claims: ReadonlySet<string>): readonly Raw[] {
  return records(entries).filter(({ claim }) => claims.has(String(claim)));
}
