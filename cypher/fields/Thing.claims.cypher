// purpose: the claims in which a thing takes part, by date, undated last. In one role it stands at most once
// parameters: filter, roles, orderBy, first, after
// columns: item, a claim; key [day, id]
MATCH (this)<-[role:ROLE]-(c:Visible) WHERE visible(c) AND claimFilter(c) AND afterClaim(c) //? page
MATCH (this)<-[role:ROLE]-(c:Visible) WHERE visible(c) AND claimFilter(c) //? count
WITH DISTINCT c //? !roles.one page
WITH c ORDER BY c.day IS NULL, c.day, c.id LIMIT $first //? orderBy=DATE_ASC page
WITH c ORDER BY c.day IS NULL, c.day DESC, c.id LIMIT $first //? orderBy=DATE_DESC page
RETURN c AS item, [toString(c.day), c.id] AS key //? page
RETURN count(c) AS item //? roles.one count
RETURN count(DISTINCT c) AS item //? !roles.one count
