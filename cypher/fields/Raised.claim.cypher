// purpose: the claim that says so
MATCH (c:Node {id: this.claimId}) WHERE c:Visible AND visible(c)
RETURN c AS item
