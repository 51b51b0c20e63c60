// purpose: who gives an answer, each once
UNWIND this.claims AS c
MATCH (c)-[:SAID_BY]->(a:Actor) WHERE visible(a)
WITH DISTINCT a ORDER BY a.name, a.id
RETURN a AS item
