// purpose: the claim behind a link
MATCH (c:Node {id: this.claimId}) WHERE c:Visible AND visible(c)
RETURN c AS item
