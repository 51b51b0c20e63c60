// purpose: the participants of a claim in the role TARGET, as the case file orders them
// columns: item, the role edge with status and mention
MATCH (this)-[r:TARGET]->(t:Thing) WHERE visible(t)
WITH r ORDER BY r.order
RETURN r AS item
