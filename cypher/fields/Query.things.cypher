// purpose: things of any kind by name
// parameters: kinds, first, after
// columns: item, a thing; key [name, id]
MATCH (t:Thing) WHERE visible(t) AND afterName(t) //? page
MATCH (t:Thing) WHERE visible(t) //? count
AND t.thingKind IN $kinds //? kinds
WITH t ORDER BY t.name, t.id LIMIT $first //? page
RETURN t AS item, [t.name, t.id] AS key //? page
RETURN count(t) AS item //? count
