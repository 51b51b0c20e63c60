/**
 * How much a renderer draws of lines: `plain` leaves all but those that are lit to `PlainLines`, for pictures so large that no stroke can be
 * told from another.
 */
export type Detail = 'fine' | 'plain';

/** From so many lines on, strokes and arrows cannot be told apart, and cost too much. */
export const PLAIN_FROM = 3000;

/** How a picture of so many lines is drawn. */
export function chooseDetail(lines: number): Detail {
  return lines >= PLAIN_FROM ? 'plain' : 'fine';
}
