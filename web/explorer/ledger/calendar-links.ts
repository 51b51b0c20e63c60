import type { ViewOpportunities } from '../../../src/view/view.js';

/** Addresses of a calendar of occasions. */
export interface CalendarLinks {
  /** Opened by the calendar of the reader, which asks again from time to time. */
  readonly subscribe: string;
  readonly download: string;
}

/**
 * The addresses of the calendar that holds what a list of opportunities holds.
 * @param base address of the server
 * @param said the day as of which they are listed; null: as they are known now
 */
export function linkCalendar({ towards, rollUp, status }: ViewOpportunities, base: string, said: string | null = null): CalendarLinks {
  const parameters = new URLSearchParams();
  if (towards !== null) parameters.set('towards', towards);
  if (towards !== null && rollUp) parameters.set('rollUp', 'true');
  if (status.length > 0) parameters.set('status', status.join(','));
  if (said !== null) parameters.set('said', said);
  const search = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  const download = `/calendar.ics${search}`;
  return { subscribe: `${base.replace(/^https?:/, 'webcal:')}${download}`, download };
}
