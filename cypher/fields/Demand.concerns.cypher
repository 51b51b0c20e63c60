// purpose: the things at FOR of a demand, as the case file orders them
MATCH (this)-[r:FOR]->(t:Thing) WHERE visible(r) AND visible(t)
WITH t ORDER BY r.order
RETURN t AS item
