import type { RivalSide } from '../operation.js';
import { readText } from './read-text.js';
import { toWay } from './way-rows.js';
import type { WayRow } from './way-rows.js';

interface RivalWay {
  readonly things: readonly { readonly id: string; readonly name: string }[];
  readonly links: readonly {
    readonly typename: string;
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly relation: string | null;
    readonly role: string | null;
    readonly certainty: string | null;
  }[];
}

/** The rival's side of a question for ways, which its user writes as a field with Cypher of their own. @param name of the document */
export function rivalWays(name: string): RivalSide {
  return {
    document: readText(name),
    variables: ({ from, to }) => ({ from, to }),
    toData: (data) => ({ paths: (data as { ways: readonly RivalWay[] }).ways.map((way) => toWay(toRow(way))) }),
  };
}

function toRow({ things, links }: RivalWay): WayRow {
  return [
    things.map(({ id, name }) => [id, name]),
    links.map(({ typename, id, from, to, relation, role, certainty }) => [typename, id, from, to, relation, role, certainty]),
  ];
}
