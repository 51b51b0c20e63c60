import type { View } from '../view.js';

/** Why a part of an address was left out. The words for it are among the texts of the page. */
export type DropReason =
  | 'unknown-name'
  | 'given-twice'
  | 'not-readable'
  | 'not-an-id'
  | 'not-a-value'
  | 'not-a-day'
  | 'not-a-number'
  | 'not-a-line'
  | 'not-a-switch'
  | 'too-many';

/** A part of an address that was left out. */
export interface Dropped {
  readonly name: string;
  readonly value: string;
  readonly why: DropReason;
}

export type Drop = (value: string, why: DropReason) => void;

/** One parameter of the address of a view, or of something else that has an address. */
export interface Parameter<T = View> {
  readonly name: string;
  /** The view with what the value says; what cannot be read is dropped and the rest kept. */
  readonly read: (view: T, value: string, drop: Drop) => T;
  /** The value, encoded; empty where the view has what it has anyway. */
  readonly write: (view: T) => string;
}
