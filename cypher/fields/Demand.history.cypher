// purpose: the changes of a demand, by latest day, then the day they were said, then id
MATCH (this)-[r:STATUS_CHANGE]->(c:Visible) WHERE visible(r) AND visible(c)
WITH r ORDER BY r.end, c.saidOn, c.id
RETURN r AS item
