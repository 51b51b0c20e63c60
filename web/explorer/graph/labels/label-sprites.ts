import { SpriteSheets } from './sprite-sheets.js';
import type { SheetPart } from './sprite-sheets.js';
import { wrapLabel } from './wrap-label.js';

/** How a label is written. */
export interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  readonly slanted: boolean;
  readonly colour: string;
  /** Colour of the halo: that of the ground. */
  readonly halo: string;
  readonly width: number;
  readonly lines: number;
}

/** A label as a picture, drawn once, on a sheet with others. Sizes are in pixels of the page. */
export interface Sprite extends Pick<SheetPart, 'sheet' | 'left' | 'top'> {
  readonly width: number;
  readonly height: number;
}

const MOST = 3000;
const HALO = 3;

/** Keeps labels as pictures, since to write a text with its halo anew in each frame is dear. */
export class LabelSprites {
  private readonly sprites = new Map<string, Sprite>();
  private sheets: SpriteSheets;
  private deadline = Infinity;
  /** Whether there was no time for a label that was asked for since `begin`. */
  isBehind = false;
  private readonly measurer = document.createElement('canvas').getContext('2d');

  constructor(
    private readonly font: string,
    readonly scale: number,
  ) {
    this.sheets = new SpriteSheets(scale);
  }

  /** To be called before labels are drawn. @param time milliseconds that may go into labels that were not drawn before */
  begin(time: number): void {
    this.deadline = performance.now() + time;
    this.isBehind = false;
  }

  /** @returns undefined where there is no time to draw it now */
  get(text: string, style: LabelStyle): Sprite | undefined {
    const key = `${style.size} ${style.weight} ${String(style.slanted)} ${style.colour} ${style.halo} ${style.width} ${style.lines} ${text}`;
    const known = this.sprites.get(key);
    if (known !== undefined) return known;
    if (performance.now() > this.deadline) {
      this.isBehind = true;
      return undefined;
    }
    if (this.sprites.size >= MOST) {
      this.sprites.clear();
      this.sheets = new SpriteSheets(this.scale);
    }
    const sprite = this.draw(text, style);
    this.sprites.set(key, sprite);
    return sprite;
  }

  private draw(text: string, style: LabelStyle): Sprite {
    const font = `${style.slanted ? 'italic ' : ''}${style.weight} ${style.size}px ${this.font}`;
    const measure = (part: string): number => {
      if (this.measurer === null) return part.length * style.size * 0.55;
      this.measurer.font = font;
      return this.measurer.measureText(part).width;
    };
    const lines = wrapLabel(text, measure, style.width, style.lines);
    const step = Math.round(style.size * 1.22);
    const width = Math.ceil(Math.max(...lines.map(measure))) + 2 * HALO;
    const height = step * lines.length + 2 * HALO;
    const { sheet, pen, left, top } = this.sheets.take(width, height);
    if (pen !== null) {
      const middle = left + width / 2;
      const heightOf = (at: number): number => top + HALO + step * (at + 0.5);
      Object.assign(pen, { font, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: HALO * 1.6 });
      pen.strokeStyle = style.halo;
      pen.fillStyle = style.colour;
      for (const [at, line] of lines.entries()) pen.strokeText(line, middle, heightOf(at));
      for (const [at, line] of lines.entries()) pen.fillText(line, middle, heightOf(at));
    }
    return { sheet, left, top, width, height };
  }
}
