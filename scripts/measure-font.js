// For maintainers: measures the letters of Noto Sans, by which pictures break their lines, and writes src/view/draw/font-widths.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@expo-google-fonts/noto-sans';
const WEIGHTS = { regular: '400Regular/NotoSans_400Regular.ttf', bold: '600SemiBold/NotoSans_600SemiBold.ttf' };
/** Latin with its accents, Greek, Cyrillic with the letters of Kazakh, punctuation, currencies, arrows: first and last code point. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x391, 0x3c9],
  [0x400, 0x4ff],
  [0x2010, 0x203a],
  [0x20ac, 0x20bf],
];
const TARGET = new URL('../src/view/draw/font-widths.ts', import.meta.url);

const fonts = Object.entries(WEIGHTS).map(([name, file]) => {
  const measure = readFont(readFileSync(fileURLToPath(import.meta.resolve(`${PACKAGE}/${file}`))));
  const blocks = BLOCKS.map(([first = 0, last = 0]) => {
    const widths = Array.from({ length: last - first + 1 }, (_, place) => measure(first + place));
    return `    [${String(first)}, '${widths.join(' ')}'],`;
  });
  return `  ${name}: [\n${blocks.join('\n')}\n  ],`;
});
writeFileSync(
  TARGET,
  `/**
 * How wide the letters of Noto Sans are, in thousandths of the size: for each weight runs of code points, with the first and the widths from there on.
 * Made by scripts/measure-font.js.
 */
export const FONT_WIDTHS: Readonly<Record<'regular' | 'bold', readonly (readonly [number, string])[]>> = {
${fonts.join('\n')}
};
`,
);

/**
 * Reads the tables of a TrueType font that tell the advance widths.
 * @param {Buffer} file
 * @returns {(codePoint: number) => number} width in thousandths of the size; 0 for what the font does not have
 */
function readFont(file) {
  const tables = new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, place) => {
      const at = 12 + place * 16;
      return [file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8)];
    }),
  );
  const at = (/** @type {string} */ name) => tables.get(name) ?? fault(`no table ${name}`);
  const unitsPerEm = file.readUInt16BE(at('head') + 18);
  const measured = file.readUInt16BE(at('hhea') + 34);
  const findGlyph = readMap(file, at('cmap'));
  return (codePoint) => {
    const glyph = findGlyph(codePoint);
    if (glyph === 0) return 0;
    return Math.round((file.readUInt16BE(at('hmtx') + Math.min(glyph, measured - 1) * 4) * 1000) / unitsPerEm);
  };
}

/**
 * Reads the map from code points to glyphs, in format 4.
 * @param {Buffer} file
 * @param {number} cmap
 * @returns {(codePoint: number) => number}
 */
function readMap(file, cmap) {
  const offsets = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, place) => cmap + file.readUInt32BE(cmap + 8 + place * 8));
  const table = offsets.find((offset) => file.readUInt16BE(offset) === 4) ?? fault('no map in format 4');
  const twice = file.readUInt16BE(table + 6);
  const [ends, starts, deltas, ranges] = [table + 14, table + 16 + twice, table + 16 + twice * 2, table + 16 + twice * 3];
  return (codePoint) => {
    for (let place = 0; place < twice; place += 2) {
      if (file.readUInt16BE(ends + place) < codePoint) continue;
      const start = file.readUInt16BE(starts + place);
      if (start > codePoint) return 0;
      const range = file.readUInt16BE(ranges + place);
      if (range === 0) return (codePoint + file.readUInt16BE(deltas + place)) & 0xffff;
      return file.readUInt16BE(ranges + place + range + (codePoint - start) * 2);
    }
    return 0;
  };
}

/**
 * @param {string} what
 * @returns {never}
 */
function fault(what) {
  throw new Error(`Expected a TrueType font, came one with ${what}.`);
}
