import type { Spread } from '../measure/statistics.js';

/** Writes a number as short as it can be read: three digits that count, none behind the point from a hundred on. */
export function showNumber(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '-';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  if (Number.isInteger(value) || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** Writes the middle of a spread, and its range where it has one. */
export function showSpread(spread: Spread | null): string {
  if (spread === null) return '-';
  const { median, least, most } = spread;
  return least === most ? showNumber(median) : `${showNumber(median)} [${showNumber(least)}..${showNumber(most)}]`;
}
