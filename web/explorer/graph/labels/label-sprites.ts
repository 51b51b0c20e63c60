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

/** A label as a picture, drawn once. Sizes are in pixels of the page. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

const MOST = 3000;
const HALO = 3;

/** Keeps labels as pictures, since to write a text with its halo anew in each frame is dear. */
export class LabelSprites {
  private readonly sprites = new Map<string, Sprite>();
  private readonly measurer = document.createElement('canvas').getContext('2d');

  constructor(
    private readonly font: string,
    readonly scale: number,
  ) {}

  get(text: string, style: LabelStyle): Sprite {
    const key = `${style.size} ${style.weight} ${String(style.slanted)} ${style.colour} ${style.halo} ${style.width} ${style.lines} ${text}`;
    const known = this.sprites.get(key);
    if (known !== undefined) return known;
    if (this.sprites.size >= MOST) this.sprites.clear();
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
    const image = document.createElement('canvas');
    image.width = Math.ceil(width * this.scale);
    image.height = Math.ceil(height * this.scale);
    const pen = image.getContext('2d');
    if (pen !== null) {
      pen.scale(this.scale, this.scale);
      Object.assign(pen, { font, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: HALO * 1.6 });
      pen.strokeStyle = style.halo;
      pen.fillStyle = style.colour;
      for (const [at, line] of lines.entries()) pen.strokeText(line, width / 2, HALO + step * (at + 0.5));
      for (const [at, line] of lines.entries()) pen.fillText(line, width / 2, HALO + step * (at + 0.5));
    }
    return { image, width, height };
  }
}
