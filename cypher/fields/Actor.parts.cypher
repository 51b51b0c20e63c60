// purpose: the parts of an actor, by name
// parameters: first
MATCH (this)<-[r:PART_OF]-(a:Actor) WHERE visible(r) AND visible(a)
WITH a ORDER BY a.name, a.id LIMIT $first
RETURN a AS item
