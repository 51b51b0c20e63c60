// purpose: actors by name, or the most linked first. A country leads, else each kind, else all. How many links there were on a day stands in no index: looking back, those of all are counted
// parameters: kinds, country, noNewsSince, orderBy, first, after
// columns: item, an actor; key [name, id], or [links, name, id]
//? kinds !country orderBy=NAME page
UNWIND $kinds AS sort
CALL (sort) {
  MATCH (t:Actor) WHERE t.kind = sort AND t.name IS NOT NULL AND visible(t) //? !after
  MATCH (t:Actor) WHERE t.kind = sort AND t.name >= $after.0 AND visible(t) AND afterName(t) //? after
  AND withoutNews(t) //? noNewsSince
  WITH t ORDER BY t.kind, t.name, t.id LIMIT $first
  RETURN t
}
//? kinds !country orderBy=LINKS !asOf page
UNWIND $kinds AS sort
CALL (sort) {
  MATCH (t:Actor) WHERE t.kind = sort AND t.score >= 0 AND visible(t) //? !after
  MATCH (t:Actor) WHERE t.kind = sort AND t.score <= $after.0 AND visible(t) AND afterLinks(t) //? after
  AND withoutNews(t) //? noNewsSince
  WITH t ORDER BY t.kind DESC, t.score DESC, t.name, t.id LIMIT $first
  RETURN t
}
//? !kinds !country orderBy=NAME page
MATCH (t:Actor) WHERE t.name IS NOT NULL AND visible(t) //? !after
MATCH (t:Actor) WHERE t.name >= $after.0 AND visible(t) AND afterName(t) //? after
AND withoutNews(t) //? noNewsSince
//? !kinds !country orderBy=LINKS !asOf page
MATCH (t:Actor) WHERE t.score >= 0 AND visible(t) //? !after
MATCH (t:Actor) WHERE t.score <= $after.0 AND visible(t) AND afterLinks(t) //? after
AND withoutNews(t) //? noNewsSince
//? country orderBy=NAME page
MATCH (t:Actor) WHERE t.country = $country AND t.name IS NOT NULL AND visible(t) //? !after
MATCH (t:Actor) WHERE t.country = $country AND t.name >= $after.0 AND visible(t) AND afterName(t) //? after
AND t.kind IN $kinds //? kinds
AND withoutNews(t) //? noNewsSince
WITH t ORDER BY t.country, t.name, t.id LIMIT $first
//? country orderBy=LINKS !asOf page
MATCH (t:Actor) WHERE t.country = $country AND t.score >= 0 AND visible(t) //? !after
MATCH (t:Actor) WHERE t.country = $country AND t.score <= $after.0 AND visible(t) AND afterLinks(t) //? after
AND t.kind IN $kinds //? kinds
AND withoutNews(t) //? noNewsSince
WITH t ORDER BY t.country DESC, t.score DESC, t.name, t.id LIMIT $first
//? orderBy=LINKS asOf page
MATCH (t:Actor) WHERE visible(t)
AND t.country = $country AND t.name IS NOT NULL //? country
AND t.kind IN $kinds AND t.name IS NOT NULL //? kinds !country
AND t.score >= 0 //? !kinds !country
AND t.kind IN $kinds //? kinds country
AND afterLinks(t) //? after
AND withoutNews(t) //? noNewsSince
//? orderBy=NAME page
WITH DISTINCT t ORDER BY t.name, t.id LIMIT $first //? kinds !country
WITH t ORDER BY t.name, t.id LIMIT $first //? !kinds !country
RETURN t AS item, [t.name, t.id] AS key
//? orderBy=LINKS page
WITH DISTINCT t, score(t) AS links ORDER BY links DESC, t.name, t.id LIMIT $first //? kinds !country
WITH t, score(t) AS links ORDER BY links DESC, t.name, t.id LIMIT $first //? country
WITH t, score(t) AS links ORDER BY links DESC, t.name, t.id LIMIT $first //? !kinds !country
RETURN t AS item, [links, t.name, t.id] AS key
//? count
MATCH (t:Actor) WHERE visible(t) //? !kinds !country
MATCH (t:Actor) WHERE t.kind IN $kinds AND t.name IS NOT NULL AND visible(t) //? kinds !country
MATCH (t:Actor) WHERE t.country = $country AND t.name IS NOT NULL AND visible(t) //? country
AND t.kind IN $kinds //? country kinds
AND withoutNews(t) //? noNewsSince
RETURN count(t) AS item
