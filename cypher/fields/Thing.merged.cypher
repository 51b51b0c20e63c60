// purpose: what an editor merged into a thing, by id
MATCH (this)<-[:MERGED_INTO]-(m:Merge) WHERE visible(m)
WITH m ORDER BY m.id
RETURN m AS item
