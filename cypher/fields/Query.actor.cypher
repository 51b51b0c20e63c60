// purpose: an actor by its id
// parameters: id
MATCH (t:Node {id: $id}) WHERE t:Actor AND visible(t)
RETURN t AS item
