// purpose: makes nodes equal to what the files say: labels and properties
// parameters: rows of id, labels and props
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
WITH n, row, [label IN labels(n) WHERE NOT label IN row.labels] AS gone
REMOVE n:$(gone)
SET n:$(row.labels)
SET n = row.props
