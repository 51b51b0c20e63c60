// purpose: writes claims of which none is there, each with its passages, roles, links and open ends; what they join is there already
// parameters: ids of what the claims join; rows, of which the columns are in src/cases/load/claim-row.ts; ends are places in ids
// columns: how many claims were written; none where an id was not found
CALL () {
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (n:Node {id: $ids[place]})
  WITH n, place ORDER BY place
  RETURN collect(n) AS ends
}
WITH ends WHERE size(ends) = size($ids)
UNWIND $rows AS c
CREATE (n:Node:Claim:Visible {
  typename: 'Claim',
  id: c[0], saidOn: c[1], documentId: c[2], relation: c[3], saidBy: c[4], edges: c[5], method: c[6], edtf: c[7],
  start: c[8], end: c[9], day: c[10], dateBasis: c[11], datePhrase: c[12], polarity: c[13], modality: c[14],
  voice: c[15], certainty: c[16], rank: c[17], agentStatus: c[18], targetStatus: c[19], penaltyKind: c[20],
  penaltyScope: c[21], penaltyDuration: c[22], penaltyAmount: c[23], charge: c[24], right: c[25], role: c[26],
  reason: c[27], reasonCertainty: c[28], means: c[29], content: c[30], hash: c[31],
  caseStates: c[32], origin: c[33], act: c[34]
})
FOREACH (p IN c[35] | FOREACH (document IN [ends[p[8]]] |
  CREATE (n)-[:EVIDENCE {order: p[9]}]->(:Node:Passage {
    typename: 'Passage', saidOn: c[1], documentId: c[2],
    id: p[0], phrase: p[1], sha256: p[2], start: p[3], end: p[4], paragraph: p[5], state: p[6], checkedOn: p[7]
  })-[:IN]->(document)))
FOREACH (r IN c[36] | FOREACH (b IN [ends[r[1]]] |
  CREATE (n)-[:$(r[0]) {order: r[2], status: r[3], mention: r[4]}]->(b)))
FOREACH (r IN c[37] | FOREACH (a IN [ends[r[1]]] | FOREACH (b IN [ends[r[2]]] |
  CREATE (a)-[:$(r[0]) {
    saidOn: c[1], id: r[3], typename: r[4], ordinal: r[5], inferred: r[6], role: r[7], claimId: c[0],
    documentId: c[2], relation: c[3], edtf: c[7], start: c[8], end: c[9], day: c[10], dateBasis: c[11],
    datePhrase: c[12], voice: c[15], certainty: c[16], rank: c[17], modality: c[14], saidBy: c[4]
  }]->(b))))
FOREACH (place IN c[38] | FOREACH (a IN [ends[place]] |
  CREATE (a)-[:OPEN_END {
    saidOn: c[1], claimId: c[0],
    documentId: c[2], relation: c[3], voice: c[15], certainty: c[16], rank: c[17], saidBy: c[4],
    start: c[8], end: c[9], day: c[10], dateBasis: c[11]
  }]->(n)))
RETURN count(*) AS written
