// purpose: the claims in which a thing takes part, by date, undated last
// parameters: filter, roles, orderBy, first, after
// columns: item, a claim; key [day, id]
MATCH (this)<-[role:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE visible(c) AND claimFilter(c) AND afterClaim(c) //? page
MATCH (this)<-[role:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE visible(c) AND claimFilter(c) //? count
AND type(role) IN $roles //? roles
WITH DISTINCT c ORDER BY c.day IS NULL, c.day, c.id LIMIT $first //? orderBy=DATE_ASC page
WITH DISTINCT c ORDER BY c.day IS NULL, c.day DESC, c.id LIMIT $first //? orderBy=DATE_DESC page
RETURN c AS item, [toString(c.day), c.id] AS key //? page
RETURN count(DISTINCT c) AS item //? count
