// purpose: writes the spellings of things
// parameters: rows of from (id of the thing), order, props and days (properties that are days, as text)
UNWIND $rows AS row
MATCH (thing:Node {id: row.from})
CREATE (thing)-[:KNOWN_AS {order: row.order}]->(a:Alias)
SET a = row.props
SET a.saidOn = date(row.days.saidOn)
