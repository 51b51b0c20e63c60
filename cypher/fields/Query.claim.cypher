// purpose: a claim by its id
// parameters: id
MATCH (t:Node {id: $id}) WHERE t:Claim AND visible(t)
RETURN t AS item
