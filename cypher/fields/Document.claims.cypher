// purpose: the claims that rest on a document, by date, undated last
// parameters: filter, orderBy, first, after
// columns: item, a claim; key [day, id]
MATCH (c:Visible) WHERE c.documentId = this.id AND visible(c) AND claimFilter(c) AND afterClaim(c) //? page
MATCH (c:Visible) WHERE c.documentId = this.id AND visible(c) AND claimFilter(c) //? count
WITH c ORDER BY c.day IS NULL, c.day, c.id LIMIT $first //? orderBy=DATE_ASC page
WITH c ORDER BY c.day IS NULL, c.day DESC, c.id LIMIT $first //? orderBy=DATE_DESC page
RETURN c AS item, [toString(c.day), c.id] AS key //? page
RETURN count(c) AS item //? count
