/** One thing that a layout places: its place, where it has one, and the room that it takes around it. */
export interface LayoutThing {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  /** Not moved. Only of things that have a place. */
  readonly held: boolean;
  /** Room to its sides, above and below, its label included. */
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

/** What a layout is asked: to place all things that are not held. Plain data, so that it can be sent to a worker. */
export interface LayoutTask {
  readonly things: readonly LayoutThing[];
  /** Indices of the two ends in `things`. */
  readonly lines: readonly (readonly [number, number])[];
  /** The screen that it is for, in pixels. */
  readonly screen: { readonly width: number; readonly height: number };
}

/** Places in the order of the task's things: x, y, x, y … */
export type Places = Float32Array;
