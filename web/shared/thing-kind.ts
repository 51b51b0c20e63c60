import type { Thing } from '../../src/view/graph-data.js';
import { actorKindTexts, eventKindTexts, instrumentKindTexts, thingTypeTexts } from './texts.js';

/** What a thing is, in one or two words: "Trade union". */
export function describeKind(thing: Thing): string {
  switch (thing.__typename) {
    case 'Instrument':
      return instrumentKindTexts[thing.instrumentKind];
    case 'Event':
      return eventKindTexts[thing.eventKind];
    case 'Topic':
      return thingTypeTexts.topic;
    case 'Place':
      return thingTypeTexts.place;
    default:
      return actorKindTexts[thing.actorKind];
  }
}
