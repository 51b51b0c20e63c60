// purpose: actors by name. A country leads, else each kind by name, else all by name
// parameters: kinds, country, first, after
// columns: item, an actor; key [name, id]
UNWIND $kinds AS sort //? kinds !country page
CALL (sort) { //? kinds !country page
  MATCH (t:Actor) WHERE t.kind = sort AND t.name IS NOT NULL AND visible(t) //? kinds !country !after page
  MATCH (t:Actor) WHERE t.kind = sort AND t.name >= $after.0 AND visible(t) AND afterName(t) //? kinds !country after page
  WITH t ORDER BY t.kind, t.name, t.id LIMIT $first //? kinds !country page
  RETURN t //? kinds !country page
} //? kinds !country page
MATCH (t:Actor) WHERE t.name IS NOT NULL AND visible(t) //? !kinds !country !after page
MATCH (t:Actor) WHERE t.name >= $after.0 AND visible(t) AND afterName(t) //? !kinds !country after page
MATCH (t:Actor) WHERE visible(t) //? !kinds !country count
MATCH (t:Actor) WHERE t.kind IN $kinds AND t.name IS NOT NULL AND visible(t) //? kinds !country count
MATCH (t:Actor) WHERE t.country = $country AND t.name IS NOT NULL AND visible(t) //? country !after page
MATCH (t:Actor) WHERE t.country = $country AND t.name >= $after.0 AND visible(t) AND afterName(t) //? country after page
MATCH (t:Actor) WHERE t.country = $country AND t.name IS NOT NULL AND visible(t) //? country count
AND t.kind IN $kinds //? kinds country
WITH t ORDER BY t.country, t.name, t.id LIMIT $first //? country page
WITH DISTINCT t ORDER BY t.name, t.id LIMIT $first //? kinds !country page
WITH t ORDER BY t.name, t.id LIMIT $first //? !kinds !country page
RETURN t AS item, [t.name, t.id] AS key //? page
RETURN count(t) AS item //? count
