// purpose: the things at TOWARDS of an opportunity, as the case file orders them
MATCH (this)-[r:TOWARDS]->(t:Actor) WHERE visible(r) AND visible(t)
WITH t ORDER BY r.order
RETURN t AS item
