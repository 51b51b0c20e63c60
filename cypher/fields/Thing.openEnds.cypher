// purpose: the claims about a thing with an end that is not said, by date, undated last
// parameters: first
MATCH (this)-[o:OPEN_END]->(c:Visible) WHERE visible(o) AND visible(c)
WITH DISTINCT c ORDER BY c.day IS NULL, c.day, c.id LIMIT $first
RETURN c AS item
