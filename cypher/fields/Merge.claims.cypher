// purpose: the claims that show a merge, as the case file orders them
MATCH (this)-[r:SHOWN_BY]->(c:Visible) WHERE visible(r) AND visible(c)
WITH c ORDER BY r.order
RETURN c AS item
