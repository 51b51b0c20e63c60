// purpose: actors by name
// parameters: kinds, country, first, after
// columns: item, an actor; key [name, id]
MATCH (t:Actor) WHERE visible(t) AND afterName(t) //? page
MATCH (t:Actor) WHERE visible(t) //? count
AND t.kind IN $kinds //? kinds
AND t.country = $country //? country
WITH t ORDER BY t.name, t.id LIMIT $first //? page
RETURN t AS item, [t.name, t.id] AS key //? page
RETURN count(t) AS item //? count
