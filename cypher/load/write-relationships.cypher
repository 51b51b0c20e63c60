// purpose: writes relationships of one type between nodes that are there
// parameters: rows of from, to, props and days (properties that are days, as text)
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
CREATE (a)-[r:RELATION]->(b)
SET r = row.props
SET r.saidOn = date(row.days.saidOn), r.start = date(row.days.start), r.end = date(row.days.end), r.day = date(row.days.day)
