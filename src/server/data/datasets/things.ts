import { column, dateColumns, join, namesAndIds } from '../columns.js';
import { defineDataset } from '../dataset.js';
import { ThingRowsDocument } from '../gen/graphql.js';
import type { ThingRowsQuery } from '../gen/graphql.js';
import { readConnection } from '../rows.js';
import type { Cell, Column } from '../rows.js';

type Thing = ThingRowsQuery['things']['nodes'][number];

const columns: readonly Column<Thing>[] = [
  column('id', 'text', 'Id of the thing, for good.', ({ id }) => id),
  column('name', 'text', 'The name to show.', ({ name }) => name),
  column('type', 'text', 'Object type: Person, Group, Organization, State, Instrument, Event, Topic or Place.', (thing) => thing.__typename),
  column('kind', 'text', 'What sort of actor, instrument or event; empty for others.', readKind),
  column('description', 'text', 'What this is, by an editor.', ({ description }) => description),
  column('aliases', 'text', 'Other spellings and referring phrases.', ({ aliases }) => join(aliases.map(({ text }) => text))),
  column('country', 'text', 'ISO 3166-1 alpha-2 code, or EU.', (thing) => ('country' in thing ? thing.country : null)),
  ...namesAndIds<Thing>('part_of', 'part_of_ids', 'What an actor is part of', (thing) => ('partOf' in thing ? thing.partOf : [])),
  column('jurisdiction', 'text', 'Where an instrument applies.', (thing) => ('jurisdiction' in thing ? thing.jurisdiction : null)),
  column('number', 'text', 'Number or reference of an instrument.', (thing) => ('number' in thing ? thing.number : null)),
  ...dateColumns<Thing>('date', 'The day of an instrument or an event', (thing) => ('date' in thing ? thing.date : null)),
  ...namesAndIds<Thing>('places', 'place_ids', 'Where an event took or takes place', (thing) => ('places' in thing ? thing.places : [])),
  column('latitude', 'number', 'Latitude of a place.', (thing) => ('latitude' in thing ? thing.latitude : null)),
  column('longitude', 'number', 'Longitude of a place.', (thing) => ('longitude' in thing ? thing.longitude : null)),
  column('url', 'text', 'Its page on this server.', ({ id }, baseUrl) => `${baseUrl}/things/${encodeURIComponent(id)}`),
];

/** `/data/things`: one row for whatever claims are about. */
export const THINGS = defineDataset({
  name: 'things',
  title: 'Things: one row for each actor, instrument, event, topic or place',
  document: ThingRowsDocument,
  columns,
  read: ({ things }) => readConnection(things),
});

function readKind(thing: Thing): Cell {
  if ('actorKind' in thing) return thing.actorKind;
  if ('instrumentKind' in thing) return thing.instrumentKind;
  return 'eventKind' in thing ? thing.eventKind : null;
}
