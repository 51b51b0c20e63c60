// purpose: a claim whose projected edges are not all there
// columns: id, what was found
MATCH (c:Claim)
OPTIONAL MATCH (c)-[:AGENT]->()-[r:RELATION]->() WHERE r.claimId = c.id
WITH c, count(DISTINCT r) AS found WHERE found <> coalesce(c.edges, -1)
RETURN c.id AS id, toString(found) + ' of ' + toString(c.edges) + ' edges' AS found
ORDER BY id
