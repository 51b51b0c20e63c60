import type { Thing } from './graph-data.js';

/** The kinds that pictures tell apart by shape and colour. */
export type PictureKind = 'person' | 'group' | 'body' | 'state' | 'instrument' | 'event' | 'topic' | 'place';

const PICTURE_KINDS: Record<Thing['__typename'], PictureKind> = {
  Person: 'person',
  Group: 'group',
  Organization: 'body',
  State: 'state',
  Instrument: 'instrument',
  Event: 'event',
  Topic: 'topic',
  Place: 'place',
};

/** By which shape and colour a thing is drawn. */
export function pictureKind({ __typename }: Pick<Thing, '__typename'>): PictureKind {
  return PICTURE_KINDS[__typename];
}
