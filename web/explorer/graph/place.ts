/** A place in the picture, in units of the graph (one pixel at zoom 1), y downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
