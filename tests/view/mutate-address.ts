import { pick } from './draw-view.js';
import type { Chance } from './draw-view.js';

const PIECES = [
  '&',
  '=',
  ',',
  '~',
  '@',
  '%',
  '%zz',
  '%00',
  '%F0%9F',
  '+',
  '#',
  '?',
  '😀',
  'ё',
  '\u0000',
  '<script>',
  'focus=',
  'things=',
  '-1',
  '9e99',
  '/',
];

/** The address with a few letters left out, doubled, exchanged or put in. */
export function mutateAddress(chance: Chance, address: string): string {
  let text = address;
  for (let changes = 1 + Math.floor(chance() * 6); changes > 0; changes -= 1) {
    const place = Math.floor(chance() * (text.length + 1));
    const length = Math.floor(chance() * 8);
    const middle = pick(chance, [
      '',
      pick(chance, PIECES),
      text.slice(place, place + length).repeat(2),
      [...text.slice(place, place + length)].reverse().join(''),
    ]);
    text = text.slice(0, place) + middle + text.slice(place + length);
  }
  return text;
}
