// purpose: a document by its id
// parameters: id
MATCH (t:Node {id: $id}) WHERE t:Document AND visible(t)
RETURN t AS item
