// purpose: the thing that a merged thing is
MATCH (this)-[:MERGED_INTO]->(t:Thing) WHERE visible(t)
RETURN t AS item
