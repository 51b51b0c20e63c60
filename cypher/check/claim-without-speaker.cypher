// purpose: a claim that nobody says
// columns: id, what was found
MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:SAID_BY]->(:Actor) }
RETURN c.id AS id, 'no SAID_BY' AS found
ORDER BY id
