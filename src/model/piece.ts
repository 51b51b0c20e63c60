/** A word or sign of a Cypher line, with the role that the compiler gives it. */
export interface Token {
  readonly kind: 'text' | 'variable' | 'this' | 'parameter' | 'macro' | 'types';
  /** The text as written; for a parameter its path (`filter.types`), for a macro its name. */
  readonly text: string;
  /** The variable that a macro is applied to. */
  readonly argument?: string;
}

/** One test of an optional line: `filter.between`, `!after`, `orderBy=DATE_ASC`, `depth>=2`, `through~CONCERN`, `!orderBy=DATE_ASC`, `page`. */
export interface Condition {
  readonly path: string;
  readonly operator: 'given' | 'absent' | '=' | '!=' | '>=' | '!>=' | '~' | '!~';
  readonly value: string | null;
}

export interface Line {
  readonly number: number;
  readonly tokens: readonly Token[];
  readonly conditions: readonly Condition[];
  /** The columns of a RETURN line that ends the piece. */
  readonly returns: Returns | null;
}

/** `RETURN <item> AS item, <key> AS key, <edge> AS edge`, each as tokens. */
export interface Returns {
  readonly item: readonly Token[];
  readonly key: readonly Token[] | null;
  readonly edge: readonly Token[] | null;
}

/** A Cypher file, read once: its lines as tokens. */
export interface Piece {
  /** `Type.field`, or the name of a shared expression. */
  readonly name: string;
  readonly file: string;
  readonly lines: readonly Line[];
  /** `// types: text` in the header: every set of verbs asked for becomes a text of its own. */
  readonly typesInText: boolean;
  /** Every test that decides on the text, those of the shared expressions included. */
  readonly tests: readonly (readonly Condition[])[];
}
