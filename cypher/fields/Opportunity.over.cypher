// purpose: the things at OVER of an opportunity, as the case file orders them
MATCH (this)-[r:OVER]->(t:Thing) WHERE visible(r) AND visible(t)
WITH t ORDER BY r.order
RETURN t AS item
