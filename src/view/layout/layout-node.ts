/** What is to be placed: a point, and the box around it that nothing else may cover. */
export interface LayoutNode {
  readonly id: string;
  /** Where it has to be, in any unit; null: free. */
  readonly given: { readonly x: number; readonly y: number } | null;
  /** The box around it, from its point: a name below a sign has more below than above. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A line between two of them, with the length that it would like to have. */
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  /** How much of it is to be seen between two boxes that stand beside each other. */
  readonly clear: number;
}

/** A place that is still being moved. */
export interface Place {
  x: number;
  y: number;
}
