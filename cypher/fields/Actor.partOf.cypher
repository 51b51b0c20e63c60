// purpose: the bodies and groups that an actor is part of, by name
MATCH (this)-[r:PART_OF]->(a:Actor) WHERE visible(r) AND visible(a)
WITH a ORDER BY a.name, a.id
RETURN a AS item
