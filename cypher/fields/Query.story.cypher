// purpose: a story by its id
// parameters: id
MATCH (t:Node {id: $id}) WHERE t:Story AND visible(t)
RETURN t AS item
