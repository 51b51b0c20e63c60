// purpose: how many records and parts of records are stored
// columns: how many
MATCH (n:Node)
RETURN count(n) AS found
