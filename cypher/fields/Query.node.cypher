// purpose: whatever has this id: a node, or a link by the id of its claim or membership
// parameters: id
CALL () {
  MATCH (n:Node {id: $id}) WHERE visible(n) RETURN n AS found
  UNION ALL
  MATCH ()-[r:RELATION|CONCERNS|PART_OF]->() WHERE r.id = $id AND visible(r) RETURN r AS found
}
RETURN found AS item
