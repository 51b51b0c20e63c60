// purpose: things of any kind by name. Each kind by name leads where kinds are given, else all by name
// parameters: kinds, first, after
// columns: item, a thing; key [name, id]
//? kinds page
UNWIND $kinds AS sort
CALL (sort) {
  MATCH (t:Thing) WHERE t.thingKind = sort AND t.name IS NOT NULL AND visible(t) //? !after
  MATCH (t:Thing) WHERE t.thingKind = sort AND t.name >= $after.0 AND visible(t) AND afterName(t) //? after
  WITH t ORDER BY t.thingKind, t.name, t.id LIMIT $first
  RETURN t
}
//?
MATCH (t:Thing) WHERE t.name IS NOT NULL AND visible(t) //? !kinds !after page
MATCH (t:Thing) WHERE t.name >= $after.0 AND visible(t) AND afterName(t) //? !kinds after page
MATCH (t:Thing) WHERE visible(t) //? !kinds count
MATCH (t:Thing) WHERE t.thingKind IN $kinds AND t.name IS NOT NULL AND visible(t) //? kinds count
WITH DISTINCT t ORDER BY t.name, t.id LIMIT $first //? kinds page
WITH t ORDER BY t.name, t.id LIMIT $first //? !kinds page
RETURN t AS item, [t.name, t.id] AS key //? page
RETURN count(t) AS item //? count
