// purpose: takes away some of all nodes but the mark of the collection, when they have no relationships any more
// parameters: limit
// columns: how many went
MATCH (n:Node|Alias) WITH n LIMIT $limit
DELETE n
RETURN count(*) AS gone
