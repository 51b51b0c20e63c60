import type { Voice } from '../../model/gen/schema-types.js';
import type { Model } from '../../model/model.js';
import type { Needs } from '../derive.js';
import { labelDate } from './date-label.js';
import { findVerb } from './find-verb.js';

const VOICES: Readonly<Record<Voice, string>> = {
  AUTHOR_FACT: 'the author, as fact',
  AUTHOR_OPINION: 'the author, as opinion',
  REPORTED: 'reported of others',
};

/** The group as a person writes it: "May 2016", "arrested", the title of a document. Needs: key, by, title. */
export function labelCount({ key, by, title }: Needs, model: Model): string {
  if (by === 'RELATION') return findVerb(model, key).past;
  if (by === 'VOICE') return VOICES[key as Voice];
  if (by === 'DOCUMENT') return typeof title === 'string' ? title : String(key);
  return key === 'undated' ? 'undated' : labelDate({ edtf: key, basis: 'EXPLICIT', phrase: null });
}
