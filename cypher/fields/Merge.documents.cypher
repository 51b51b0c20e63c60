// purpose: the documents that show a merge, as the case file orders them
MATCH (this)-[r:SHOWN_BY]->(d:Document) WHERE visible(r) AND visible(d)
WITH d ORDER BY r.order
RETURN d AS item
