// purpose: a projected edge without a claim that stands: nothing shows it
// columns: id, what was found
MATCH (a)-[r:RELATION]->(b)
OPTIONAL MATCH (c:Node {id: r.claimId})
WITH a, r, b, c WHERE c IS NULL OR NOT c:Visible OR c.polarity <> 'AFFIRMED' OR NOT c.modality IN ['ACTUAL', 'PLANNED']
RETURN coalesce(r.id, 'without an id') AS id, a.id + ' ' + type(r) + ' ' + b.id AS found
ORDER BY id
