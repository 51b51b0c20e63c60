import type { GraphNode, GraphRelationship, Properties } from '../graph/graph.js';
import { toValue } from './to-row.js';

/** A claim with all that it owns. */
export interface ClaimRecord {
  readonly node: GraphNode;
  readonly passages: ReadonlyMap<string, GraphNode>;
  readonly relationships: readonly GraphRelationship[];
}

/** The properties of claims and of passages in the order in which cypher/load/create-claims.cypher takes them. */
export const CLAIM_COLUMNS: readonly string[] = Object.freeze([
  'id',
  'saidOn',
  'documentId',
  'relation',
  'saidBy',
  'edges',
  'method',
  'edtf',
  'start',
  'end',
  'day',
  'dateBasis',
  'datePhrase',
  'polarity',
  'modality',
  'voice',
  'certainty',
  'rank',
  'agentStatus',
  'targetStatus',
  'penaltyKind',
  'penaltyScope',
  'penaltyDuration',
  'penaltyAmount',
  'charge',
  'right',
  'role',
  'reason',
  'reasonCertainty',
  'means',
  'content',
  'hash',
  'caseStates',
  'origin',
  'act',
]);
export const PASSAGE_COLUMNS: readonly string[] = Object.freeze([
  'id',
  'phrase',
  'sha256',
  'start',
  'end',
  'paragraph',
  'state',
  'checkedOn',
]);

const FIXED: ReadonlySet<string> = new Set(['typename']);
const PASSAGE_FIXED: ReadonlySet<string> = new Set(['typename', 'saidOn', 'documentId']);
/** Columns of a claim that its links have as well, and those of their own. */
const SHARED: readonly string[] = [
  'documentId',
  'relation',
  'voice',
  'certainty',
  'rank',
  'saidBy',
  'saidOn',
  'start',
  'end',
  'day',
  'dateBasis',
];
const OPEN_END_FIXED: ReadonlySet<string> = new Set(['claimId', ...SHARED]);
const LINK_FIXED: ReadonlySet<string> = new Set([...OPEN_END_FIXED, 'edtf', 'datePhrase', 'modality']);
const LINK_COLUMNS = ['id', 'typename', 'ordinal', 'inferred', 'role'] as const;
const ROLE_COLUMNS = ['order', 'status', 'mention'] as const;
const NO_COLUMNS: readonly string[] = [];
const NONE: ReadonlySet<string> = new Set();

/**
 * Makes the row of a claim: its columns, then lists of its passages, roles, links and open ends. What a link has of its claim is not said again.
 * @param place gives the place of what is joined among all ids, by its id
 * @throws Error where something has a property that the statement does not know
 */
export function toClaimRow({ node, passages, relationships }: ClaimRecord, place: (id: string) => object): readonly unknown[] {
  const [evidence, roles, links, openEnds]: unknown[][] = [[], [], [], []];
  for (const { type, from, to, props } of relationships) {
    const passage = passages.get(to);
    if (type === 'IN') continue;
    if (type === 'OPEN_END') openEnds?.push(place(from), ...pick(props, NO_COLUMNS, OPEN_END_FIXED));
    else if (type === 'EVIDENCE' && passage !== undefined) evidence?.push(toPassageRow(passage, props, place));
    else if (from === node.id) roles?.push([type, place(to), ...pick(props, ROLE_COLUMNS, NONE)]);
    else links?.push([type, place(from), place(to), ...pick(props, LINK_COLUMNS, LINK_FIXED)]);
  }
  return [...pick(node.props, CLAIM_COLUMNS, FIXED), evidence, roles, links, openEnds];
}

function toPassageRow(passage: GraphNode, { order = 0 }: Properties, place: (id: string) => object): readonly unknown[] {
  return [...pick(passage.props, PASSAGE_COLUMNS, PASSAGE_FIXED), place(String(passage.props['documentId'])), toValue('order', order)];
}

/** The values of some columns, null where there is none. */
function pick(props: Properties, columns: readonly string[], fixed: ReadonlySet<string>): readonly unknown[] {
  check(props, columns, fixed);
  return columns.map((name) => {
    const value = props[name];
    return value === undefined ? null : toValue(name, value);
  });
}

function check(props: Properties, columns: readonly string[], fixed: ReadonlySet<string>): void {
  for (const name in props)
    if (!fixed.has(name) && !columns.includes(name)) throw new Error(`create-claims.cypher does not know the property ${name}`);
}
