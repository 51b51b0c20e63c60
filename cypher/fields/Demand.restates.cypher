// purpose: the demands that a demand says again, as the case file orders them
MATCH (this)-[r:RESTATES]->(d:Demand) WHERE visible(r) AND visible(d)
WITH d ORDER BY r.order
RETURN d AS item
