// purpose: the demands of which a claim says that they were raised at an opportunity, in the order in which they were first made
// columns: item, the edge from the opportunity to the demand
MATCH (this)-[r:RAISED]->(d:Demand) WHERE visible(r) AND visible(d)
WITH r, firstMade(d) AS day, d.id AS id ORDER BY day IS NULL, day, id, r.claimId
RETURN r AS item
