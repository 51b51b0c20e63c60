// purpose: stories as their editors ordered them
// parameters: first, after
// columns: item, a story; key [order, id]
MATCH (t:Story) WHERE t.order IS NOT NULL AND visible(t) //? page
MATCH (t:Story) WHERE visible(t) //? count
AND (t.order > $after.0 OR (t.order = $after.0 AND t.id > $after.1)) //? after page
WITH t ORDER BY t.order, t.id LIMIT $first //? page
RETURN t AS item, [t.order, t.id] AS key //? page
RETURN count(t) AS item //? count
