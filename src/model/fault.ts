/** A fault of the SDL or of a Cypher file. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
