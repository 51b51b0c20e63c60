// purpose: writes relationships between nodes that are there; their types are those of the registry and of the model, never a reader's
// parameters: rows of type, from, to and props
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.props
