// purpose: every other spelling of a thing, as its editor ordered them
MATCH (this)-[k:KNOWN_AS]->(a:Alias) WHERE visible(a)
WITH a ORDER BY k.order
RETURN a AS item
