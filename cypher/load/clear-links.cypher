// purpose: takes away some of all relationships, so that a graph of any size goes in transactions of one size
// parameters: limit
// columns: how many went
MATCH (:Node)-[r]->() WITH r LIMIT $limit
DELETE r
RETURN count(*) AS gone
