// purpose: who published a document
MATCH (this)-[:PUBLISHED_BY]->(a:Actor) WHERE visible(a)
RETURN a AS item
