import type { GroupShape, PathShape, Picture, Shape, TextShape } from './picture.js';
import { escapeXml } from './escape-xml.js';
import { measureText } from './measure.js';
import { round } from './shapes.js';
import type { Theme } from './theme.js';

/** The face of all texts; where it is not there, one of about the same width. */
const FACE = "'Noto Sans', 'Open Sans', 'Segoe UI', 'Helvetica Neue', sans-serif";

export interface SvgOptions {
  readonly theme: Theme;
  /** Base address without a slash at its end, for the links; null: without links. */
  readonly base: string | null;
}

/**
 * Writes a picture as an SVG document that needs nothing else: presentation attributes alone, no style, no script.
 * @returns XML text in UTF-8
 */
export function writeSvg(picture: Picture, { theme, base }: SvgOptions): string {
  const write = (shape: Shape): string => {
    switch (shape.kind) {
      case 'path':
        return writePath(shape, theme);
      case 'text':
        return writeText(shape, theme);
      case 'group':
        return writeGroup(shape, shape.shapes.map(write).join(''), base);
    }
  };
  const size = `width="${round(picture.width)}" height="${round(picture.height)}" viewBox="0 0 ${round(picture.width)} ${round(picture.height)}"`;
  const texts = `<title>${escapeXml(picture.title)}</title><desc>${escapeXml(picture.description)}</desc>`;
  const ground = `<rect width="${round(picture.width)}" height="${round(picture.height)}" fill="${theme.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FACE}">${texts}${ground}${picture.shapes.map(write).join('')}</svg>\n`;
}

function writePath({ d, fill, stroke, width, dash, opacity }: PathShape, theme: Theme): string {
  const line =
    stroke === null ? '' : ` stroke="${theme[stroke]}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"`;
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${d}" fill="${fill === null ? 'none' : theme[fill]}"${line}${dashes}${opacity === 1 ? '' : ` opacity="${String(opacity)}"`}/>`;
}

function writeText({ x, y, text, size, bold, ink, anchor, turn, halo }: TextShape, theme: Theme): string {
  const place = `x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${bold ? ' font-weight="600"' : ''}`;
  const turned = turn === 0 ? '' : ` transform="rotate(${round(turn)} ${round(x)} ${round(y)})"`;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const written = `<text ${place}${anchored}${turned} fill="${theme[ink]}">${escapeXml(text)}</text>`;
  if (!halo) return written;
  const width = measureText(text, size, bold);
  const left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  const box = `x="${round(left - size * 0.2)}" y="${round(y - size * 0.9)}" width="${round(width + size * 0.4)}" height="${round(size * 1.2)}"`;
  return `<rect ${box}${turned} fill="${theme.paper}" opacity="0.8"/>${written}`;
}

function writeGroup({ label, link }: GroupShape, content: string, base: string | null): string {
  const title = label === null ? '' : `<title>${escapeXml(label)}</title>`;
  const whole = `<g>${title}${content}</g>`;
  return link === null || base === null ? whole : `<a href="${escapeXml(base + link)}" target="_blank">${whole}</a>`;
}
