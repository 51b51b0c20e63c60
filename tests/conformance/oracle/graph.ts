/** A node as the loader would store it. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly id: string;
  readonly props: Props;
}

/** A relationship as the loader would store it; its ends are ids. */
export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}

export type Props = Readonly<Record<string, unknown>>;

/** The whole graph in memory: what the loader writes to the database. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredEdge[];
}

export function text(props: Props, name: string): string | null {
  const value = props[name];
  return typeof value === 'string' ? value : null;
}

export function number(props: Props, name: string): number | null {
  const value = props[name];
  return typeof value === 'number' ? value : null;
}

export function texts(props: Props, name: string): readonly string[] {
  const value = props[name];
  return Array.isArray(value) ? (value as string[]) : [];
}
