// purpose: to whom a demand is addressed, named or implied
MATCH (this)-[r:ADDRESSED_TO]->(t:Actor) WHERE visible(r) AND visible(t)
WITH r ORDER BY r.order
RETURN r AS item
