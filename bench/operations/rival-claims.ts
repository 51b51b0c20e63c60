import { toBound } from './claim-rows.js';

/** Things at an end of a claim, as the rival gives them. */
interface RivalEnds {
  readonly edges: readonly {
    readonly properties: { readonly status: string };
    readonly node: { readonly id: string; readonly name: string };
  }[];
}

/** A claim as the rival gives it. */
export interface RivalClaim {
  readonly id: string;
  readonly relation: string;
  readonly edtf: string | null;
  readonly start: string;
  readonly end: string;
  readonly voice: string;
  readonly certainty: string;
  readonly agentsConnection: RivalEnds;
  readonly targetsConnection: RivalEnds;
  readonly evidenceConnection: {
    readonly edges: readonly { readonly node: { readonly documents: readonly { readonly id: string; readonly title: string }[] } }[];
  };
}

/** A claim with its ends and sources as Demarche answers Q2 and Q4. */
export function fromRivalClaim(claim: RivalClaim): unknown {
  const { id, relation, edtf, start, end, voice, certainty, agentsConnection, targetsConnection, evidenceConnection } = claim;
  return {
    id,
    relation,
    date: { edtf, start: toBound(start), end: toBound(end) },
    voice,
    certainty,
    agents: fromEnds(agentsConnection),
    targets: fromEnds(targetsConnection),
    evidence: evidenceConnection.edges.map(({ node }) => ({ document: node.documents[0] })),
  };
}

function fromEnds({ edges }: RivalEnds): unknown {
  return edges.map(({ properties: { status }, node }) => ({ status, thing: node }));
}
