// purpose: the passages that the claim rests on
MATCH (this)-[r:EVIDENCE]->(p:Passage) WHERE visible(p)
WITH p ORDER BY r.order
RETURN p AS item
