// purpose: actors by name. A country leads, else each kind by name, else all by name
// parameters: kinds, country, noNewsSince, first, after
// columns: item, an actor; key [name, id]
//? kinds !country page
UNWIND $kinds AS sort
CALL (sort) {
  MATCH (t:Actor) WHERE t.kind = sort AND t.name IS NOT NULL AND visible(t) //? !after
  MATCH (t:Actor) WHERE t.kind = sort AND t.name >= $after.0 AND visible(t) AND afterName(t) //? after
  AND withoutNews(t) //? noNewsSince
  WITH t ORDER BY t.kind, t.name, t.id LIMIT $first
  RETURN t
}
//? !kinds !country
MATCH (t:Actor) WHERE t.name IS NOT NULL AND visible(t) //? !after page
MATCH (t:Actor) WHERE t.name >= $after.0 AND visible(t) AND afterName(t) //? after page
MATCH (t:Actor) WHERE visible(t) //? count
AND withoutNews(t) //? noNewsSince
//?
MATCH (t:Actor) WHERE t.kind IN $kinds AND t.name IS NOT NULL AND visible(t) //? kinds !country count
AND withoutNews(t) //? kinds !country count noNewsSince
//? country
MATCH (t:Actor) WHERE t.country = $country AND t.name IS NOT NULL AND visible(t) //? !after page
MATCH (t:Actor) WHERE t.country = $country AND t.name >= $after.0 AND visible(t) AND afterName(t) //? after page
MATCH (t:Actor) WHERE t.country = $country AND t.name IS NOT NULL AND visible(t) //? count
AND t.kind IN $kinds //? kinds
AND withoutNews(t) //? noNewsSince
WITH t ORDER BY t.country, t.name, t.id LIMIT $first //? page
//?
WITH DISTINCT t ORDER BY t.name, t.id LIMIT $first //? kinds !country page
WITH t ORDER BY t.name, t.id LIMIT $first //? !kinds !country page
RETURN t AS item, [t.name, t.id] AS key //? page
RETURN count(t) AS item //? count
