import type { SubjectData } from '../../view/subject-data.js';
import { titleOf } from '../../view/subject-texts.js';
import { PREVIEW } from '../pictures/picture-address.js';
import { escapeHtml } from './escape-html.js';
import type { PageAddresses } from './page-addresses.js';

/** The answer of `/oembed`, as oEmbed 1.0 has it (oembed.com, section 2.3). */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: 'Demarche';
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** Most that the reader has room for; null: as much as may be. */
export interface Room {
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/** How high a frame is at first; it tells its page when it needs more or less. */
const HEIGHTS: Readonly<Partial<Record<SubjectData['kind'], number>>> = { claim: 340, thing: 420, demand: 360, document: 360 };
const USUAL = { width: 720, height: 480 };

/** Writes how to embed a page: one frame, in a sandbox of its own, and a picture for where frames are not shown. */
export function writeOembed(data: SubjectData, addresses: PageAddresses, base: string, { maxwidth, maxheight }: Room): Oembed {
  const title = titleOf(data);
  const width = Math.min(USUAL.width, maxwidth ?? Infinity);
  const height = Math.min(HEIGHTS[data.kind] ?? USUAL.height, maxheight ?? Infinity);
  const frame = `<iframe src="${escapeHtml(addresses.embed)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Demarche',
    provider_url: `${base}/`,
    cache_age: 300,
    html: frame,
    width,
    height,
    ...writeThumbnail(addresses.picture, maxwidth ?? PREVIEW.width, maxheight ?? PREVIEW.height),
  };
}

/** As large as there is room for, in the form of a preview; none where that would not be legible. */
function writeThumbnail(picture: string, maxwidth: number, maxheight: number): Partial<Oembed> {
  const scale = Math.min(1, maxwidth / PREVIEW.width, maxheight / PREVIEW.height);
  const [width, height] = [Math.floor(PREVIEW.width * scale), Math.floor(PREVIEW.height * scale)];
  if (width < 240 || height < 126) return {};
  const url = new URL(picture);
  const size = scale === 1 ? '' : `width=${width}&height=${height}`;
  const search = [url.search.slice(1), size].filter((part) => part !== '').join('&');
  return {
    thumbnail_url: `${picture.split('?')[0] ?? picture}${search === '' ? '' : `?${search}`}`,
    thumbnail_width: width,
    thumbnail_height: height,
  };
}
