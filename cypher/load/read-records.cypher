// purpose: every stored record with its hash, so that loading can tell what changed
// columns: id, hash, relation of a claim, whether it was found by a rule and is of no file
MATCH (n:Node) WHERE n.hash IS NOT NULL
RETURN n.id AS id, n.hash AS hash, n.relation AS relation, n:Projected AS projected
