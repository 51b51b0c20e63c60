/** A parameter of the statement: where its value comes from. */
export interface Parameter {
  readonly name: string;
  readonly ordinal: number;
  readonly path: string;
  /** The page is asked one longer than wanted, to know whether there is a next one. */
  readonly plusOne: boolean;
}

/** One statement with its parameters. The text depends on the shape of the selection alone: canonical names, no literal, no alias of the client. */
export interface CompiledOperation {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** A statement ready to run; whole numbers in the parameters are bigint, since Neo4j tells 20 from 20.0. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
