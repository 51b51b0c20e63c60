// purpose: the things at HELD_BY of an opportunity, as the case file orders them
MATCH (this)-[r:HELD_BY]->(t:Actor) WHERE visible(r) AND visible(t)
WITH t ORDER BY r.order
RETURN t AS item
