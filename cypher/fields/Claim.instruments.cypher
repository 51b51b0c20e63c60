// purpose: the participants of a claim in the role INSTRUMENT, as the case file orders them
// columns: item, the role edge with status and mention
MATCH (this)-[r:INSTRUMENT]->(t:Thing) WHERE visible(t)
WITH r ORDER BY r.order
RETURN r AS item
