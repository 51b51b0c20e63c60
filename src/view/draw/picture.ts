import type { PictureKind } from '../picture-kind.js';

/** Colours by what they are for; a theme says what they look like. Kinds of things have one each. */
export type Ink = 'paper' | 'raised' | 'sunken' | 'ink' | 'soft' | 'rule' | 'accent' | 'alert' | 'good' | 'warn' | PictureKind;

export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly width: number;
  /** Lengths of dashes and gaps; null: solid. */
  readonly dash: string | null;
  /** From 0 to 1. */
  readonly opacity: number;
}

export interface TextShape {
  readonly kind: 'text';
  /** Of the anchor, on the base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees around the anchor, clockwise. */
  readonly turn: number;
  /** Whether a piece of paper below it keeps it legible on lines. */
  readonly halo: boolean;
}

/** Shapes that are one thing to the reader: a thing, a line, a card. */
export interface GroupShape {
  readonly kind: 'group';
  /** What it is, for styles: `thing`, `line`, `stub`, `frame`. */
  readonly role: string;
  /** Id of what it shows; null: of nothing. */
  readonly id: string | null;
  /** What a reader who does not see it is told; null where its texts say all. */
  readonly label: string | null;
  /** Address of the page that has more, from the root of the server; null: none. */
  readonly link: string | null;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape | GroupShape;

/** A picture as data: what `writeSvg` writes and what an embed shows as elements. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture. */
export interface Box extends Point, Size {}
