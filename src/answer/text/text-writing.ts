import type { FieldsByType, Row } from '../../plan/plan.js';
import type { Values, Writing } from '../context.js';

/** What writing one answer as text carries along: that of the object form, for what derived fields need. */
export type TextWriting = Writing;

/** Writes JSON from the values of a row. null: it is not so plain, and the whole answer has to be made in the form of objects. */
export type WriteText = (writing: TextWriting, values: Values) => string | null;

/** Writes JSON from a value of a row. */
export type WriteValue = (writing: TextWriting, value: unknown) => string | null;

/** Makes the writer of an item, whose type is that of the row or stands in its first column. It comes in by here, since objects hold objects. */
export type CompileItem = (row: Row, fields: FieldsByType) => WriteValue;
