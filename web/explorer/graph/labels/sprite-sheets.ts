/** A free part of a sheet, in pixels of the page, and the pen that draws on its sheet. */
export interface SheetPart {
  readonly sheet: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D | null;
  readonly left: number;
  readonly top: number;
}

/** Side of a sheet, in pixels of the page: four names of the usual width. */
const SIDE = 600;

/** Gives out parts of a few large canvases, row by row: a canvas for each label would cost more than what is drawn on it. */
export class SpriteSheets {
  private part: SheetPart | undefined;
  private high = 0;

  /** @param scale pixels of a sheet for each of the page */
  constructor(private readonly scale: number) {}

  /** A part that nothing was drawn on, no larger than a sheet. */
  take(width: number, height: number): SheetPart {
    const last = this.part;
    let taken = last ?? this.begin();
    if (last !== undefined && last.left + width > SIDE) {
      taken = { ...last, left: 0, top: last.top + this.high };
      this.high = 0;
    }
    if (taken.top + height > SIDE) taken = this.begin();
    this.high = Math.max(this.high, height);
    this.part = { ...taken, left: taken.left + width };
    return taken;
  }

  private begin(): SheetPart {
    const sheet = document.createElement('canvas');
    sheet.width = Math.ceil(SIDE * this.scale);
    sheet.height = sheet.width;
    const pen = sheet.getContext('2d');
    pen?.scale(this.scale, this.scale);
    this.high = 0;
    return { sheet, pen, left: 0, top: 0 };
  }
}
