/** A property as Neo4j keeps it; a day is written 2016-05-31 and stored as DATE. Absent is null. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly labels: readonly string[];
  readonly id: string;
  /** Id of the record that the node belongs to: its own, or that of the claim of a passage, of the thing of an alias. */
  readonly owner: string;
  readonly props: Properties;
}

export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Id of the record that says it: a claim owns the links projected from it. */
  readonly owner: string;
  readonly props: Properties;
}

/** Everything that a collection says, as nodes and relationships. Frozen. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** Hash of the files, sixteen hexadecimal digits. */
  readonly revision: string;
  /** Names of its cases, in order. */
  readonly cases: readonly string[];
}

/** The bounds that stand for open and unknown, since an index holds no nulls. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';
