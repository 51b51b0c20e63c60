// purpose: the answers of a dispute, each with the claims that give it and that another visible one contradicts
MATCH (this)-[p:POSITION]->(c:Visible) WHERE visible(p) AND visible(c)
WITH p, c ORDER BY c.saidOn, c.id
WITH p.answer AS answer, p.low AS low, collect(c) AS claims ORDER BY low, answer
RETURN {answer: answer, claims: claims} AS item
