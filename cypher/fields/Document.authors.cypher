// purpose: who wrote a document
MATCH (this)-[r:AUTHORED_BY]->(a:Actor) WHERE visible(a)
WITH a ORDER BY r.order
RETURN a AS item
