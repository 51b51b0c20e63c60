// purpose: the things that a dispute is about, in its order
MATCH (this)-[o:OVER]->(t:Thing) WHERE visible(t)
WITH t ORDER BY o.order
RETURN t AS item
