// purpose: the things that a step of a story is about, as the case file orders them
MATCH (this)-[r:LIGHTS]->(t:Thing) WHERE visible(r) AND visible(t)
WITH t ORDER BY r.order
RETURN t AS item
