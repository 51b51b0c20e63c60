// purpose: the things at MAY_CONCERN of a demand, as the case file orders them
MATCH (this)-[r:MAY_CONCERN]->(t:Thing) WHERE visible(r) AND visible(t)
WITH t ORDER BY r.order
RETURN t AS item
