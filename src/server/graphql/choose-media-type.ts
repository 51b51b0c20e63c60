import { GraphQLError } from 'graphql';
import { Refusal } from './refusal.js';

export type MediaType = 'application/json' | 'application/graphql-response+json';

const JSON_TYPE = 'application/json';
const RESULT_TYPE = 'application/graphql-response+json';

/**
 * Chooses the media type of an answer by the header Accept; without one it is `application/json`.
 * Source: GraphQL over HTTP, section 6.2; RFC 9110, section 12.5.1.
 * @throws Refusal BAD_REQUEST with status 406 where the client takes neither
 */
export function chooseMediaType(accept: string | undefined): MediaType {
  if (accept === undefined || accept.trim() === '' || accept === '*/*') return JSON_TYPE;
  const ranges = accept.split(',').map(readRange);
  const json = weigh(ranges, JSON_TYPE);
  const result = weigh(ranges, RESULT_TYPE);
  if (json.weight === 0 && result.weight === 0) throw refuseAccept();
  if (json.weight !== result.weight) return json.weight > result.weight ? JSON_TYPE : RESULT_TYPE;
  return result.isNamed && (!json.isNamed || result.place < json.place) ? RESULT_TYPE : JSON_TYPE;
}

function refuseAccept(): Refusal {
  const message = `Expected an Accept header that allows ${JSON_TYPE} or ${RESULT_TYPE}. Send one of them, or */*.`;
  return new Refusal([new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })], 406, false);
}

interface Range {
  readonly type: string;
  readonly weight: number;
  readonly place: number;
}

interface Weighed {
  readonly weight: number;
  readonly place: number;
  readonly isNamed: boolean;
}

function readRange(text: string, place: number): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { type, place, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/** The most specific range that fits decides. */
function weigh(ranges: readonly Range[], type: MediaType): Weighed {
  const named = ranges.find((range) => range.type === type);
  const found = named ?? ranges.find((range) => range.type === 'application/*') ?? ranges.find((range) => range.type === '*/*');
  return { weight: found?.weight ?? 0, place: found?.place ?? Infinity, isNamed: named !== undefined };
}
