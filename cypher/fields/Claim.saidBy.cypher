// purpose: who says what the claim says
MATCH (this)-[r:SAID_BY]->(a:Actor) WHERE visible(a)
WITH a ORDER BY r.order
RETURN a AS item
