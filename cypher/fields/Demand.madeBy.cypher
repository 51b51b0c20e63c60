// purpose: the things at MADE_BY of a demand, as the case file orders them
MATCH (this)-[r:MADE_BY]->(t:Actor) WHERE visible(r) AND visible(t)
WITH t ORDER BY r.order
RETURN t AS item
