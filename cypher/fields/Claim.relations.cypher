// purpose: the edges projected from a claim, in their order
// parameters: first
MATCH (this)-[:AGENT]->(a:Thing), (this)-[:TARGET|ABOUT]->(b:Thing)
MATCH (a)-[r:RELATION]->(b) WHERE r.claimId = this.id AND visible(r)
WITH DISTINCT r ORDER BY r.ordinal LIMIT $first
RETURN r AS item
