// purpose: a claim without evidence: it has no passage of a document
// columns: id, what was found
MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:EVIDENCE]->(:Passage)-[:IN]->(:Document) }
RETURN c.id AS id, 'no passage' AS found
ORDER BY id
