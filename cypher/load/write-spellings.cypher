// purpose: writes the spellings of things
// parameters: rows of from (id of the thing), link (properties of the relationship) and props
UNWIND $rows AS row
MATCH (thing:Node {id: row.from})
CREATE (thing)-[r:KNOWN_AS]->(a:Alias)
SET r = row.link, a = row.props
