import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { fail } from '../../errors.js';
import type { Ask } from '../../view/ask.js';
import { drawSubject } from '../../view/draw/draw-subject.js';
import { DARK, LIGHT } from '../../view/draw/theme.js';
import { writeSvg } from '../../view/draw/write-svg.js';
import { loadSubject } from '../../view/load-subject.js';
import type { Subject } from '../../view/subject.js';
import { titleOf } from '../../view/subject-texts.js';
import { LIMITS } from '../limits.js';
import type { PictureWanted } from './picture-address.js';
import { renderPng } from './render-png.js';

/** A picture as it is sent. */
export interface MadePicture {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly body: Buffer;
}

export interface PictureParts {
  readonly subject: Subject;
  readonly ask: Ask;
  /** What is shown under the same key changes with it. */
  readonly version: string;
  /** Base address for the links in it. */
  readonly base: string;
  readonly signal: AbortSignal;
}

export type MakePicture = (wanted: PictureWanted, parts: PictureParts) => Promise<MadePicture>;

/** Makes the function that makes pictures, and remembers those of late. */
export function createPictureMaker(): MakePicture {
  const made = new LRUCache<string, MadePicture>({ maxSize: LIMITS.pictureCache, sizeCalculation: ({ body }) => body.length + 500 });
  return async (wanted, parts) => {
    const key = etagOf(wanted, parts.version);
    const known = made.get(key);
    if (known !== undefined) return known;
    const picture = await makePicture(wanted, parts);
    made.set(key, picture);
    return picture;
  };
}

/** The ETag of a picture: what is shown, how, and of which version. */
export function etagOf({ key }: PictureWanted, version: string): string {
  return `"${createHash('sha256').update(`${version} ${key}`).digest('base64url')}"`;
}

async function makePicture(wanted: PictureWanted, { subject, ask, base, signal }: PictureParts): Promise<MadePicture> {
  const data = await loadSubject(subject, ask, signal);
  if (data.kind === 'missing') throw fail('NOT_FOUND', `${titleOf(data)}.`);
  const { width, height, format, theme } = wanted;
  const picture = drawSubject(data, { width, height, framed: true });
  const svg = writeSvg(picture, { theme: theme === 'dark' ? DARK : LIGHT, base: format === 'svg' ? base : null });
  if (format === 'svg') return { type: 'image/svg+xml', body: Buffer.from(svg) };
  return { type: 'image/png', body: await renderPng(svg, signal) };
}
