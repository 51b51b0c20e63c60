// purpose: documents by the day on which they could be read
// parameters: first, after
// columns: item, a document; key [day, id]
MATCH (d:Document) WHERE d.saidOn IS NOT NULL AND visible(d) //? !after page
MATCH (d:Document) WHERE visible(d) //? count
MATCH (d:Document) WHERE d.saidOn >= date($after.0) AND visible(d) AND (d.saidOn > date($after.0) OR (d.saidOn = date($after.0) AND d.id > $after.1)) //? after page
WITH d ORDER BY d.saidOn, d.id LIMIT $first //? page
RETURN d AS item, [toString(d.saidOn), d.id] AS key //? page
RETURN count(d) AS item //? count
