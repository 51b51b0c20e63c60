/** A thing at an end of a claim as the statements of the limit give it. */
export type EndRow = readonly [status: string, id: string, name: string];

/** A claim as the statements of the limit give it, with its ends and the documents of its passages. */
export type ClaimRow = readonly [
  id: string,
  relation: string,
  edtf: string | null,
  start: string,
  end: string,
  voice: string,
  certainty: string,
  agents: readonly EndRow[],
  targets: readonly EndRow[],
  documents: readonly (readonly [id: string, title: string])[],
];

/** The day, or null for the bounds that stand for open ends. */
export function toBound(day: string): string | null {
  return day === '0001-01-01' || day === '9999-12-31' ? null : day;
}

/** A claim with its ends and sources as Q2 and Q4 ask for it. */
export function toClaim([id, relation, edtf, start, end, voice, certainty, agents, targets, documents]: ClaimRow): unknown {
  return {
    id,
    relation,
    date: { edtf, start: toBound(start), end: toBound(end) },
    voice,
    certainty,
    agents: agents.map(toEnd),
    targets: targets.map(toEnd),
    evidence: documents.map(([document, title]) => ({ document: { id: document, title } })),
  };
}

function toEnd([status, id, name]: EndRow): unknown {
  return { status, thing: { id, name } };
}
