// purpose: where an event took place
MATCH (this)-[r:AT_PLACE]->(p:Place) WHERE visible(p)
WITH p ORDER BY r.order
RETURN p AS item
