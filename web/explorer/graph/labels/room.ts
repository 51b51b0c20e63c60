/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 64;

/** Remembers which parts of the screen are taken. */
export class Room {
  private readonly cells = new Map<number, Box[]>();

  /** Whether a box lies on nothing that was taken before. */
  isFree(box: Box): boolean {
    for (const key of cellsOf(box)) {
      for (const other of this.cells.get(key) ?? []) if (overlaps(box, other)) return false;
    }
    return true;
  }

  take(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [box]);
      else cell.push(box);
    }
  }

  /** Takes the first box that is free. @returns it; undefined where none is */
  takeFirst(boxes: readonly Box[]): Box | undefined {
    const box = boxes.find((one) => this.isFree(one));
    if (box !== undefined) this.take(box);
    return box;
  }
}

function overlaps(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

function* cellsOf({ x, y, width, height }: Box): Generator<number> {
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) yield column * 100000 + row;
  }
}
