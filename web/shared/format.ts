import { LOCALE } from './texts.js';

const whole = new Intl.NumberFormat(LOCALE);
const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const plurals = new Intl.PluralRules(LOCALE);

/** A count as a person writes it: 12,500. */
export function formatNumber(number: number): string {
  return whole.format(number);
}

/** A day as a person writes it. @param text such as 2017-11-29, or a moment that begins so */
export function formatDay(text: string): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text : day.format(date);
}

/** Names in a row: "A, B and C". */
export function formatList(names: readonly string[]): string {
  return list.format(names);
}

/** A count with its noun: "1 claim", "12 claims". */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${plurals.select(count) === 'one' ? one : many}`;
}

/** A phrase with a capital at its beginning, as it stands in a line of its own. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
