// purpose: claims by date, undated last. What leads depends on the filter: participants, then documents, then verbs, else the index by date
// parameters: filter, orderBy, first, after
// columns: item, a claim; key [day, id]
MATCH (who:Thing)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE who.id IN $filter.participants AND visible(c) AND claimFilter(c) AND afterClaim(c) //? filter.participants page
MATCH (who:Thing)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE who.id IN $filter.participants AND visible(c) AND claimFilter(c) //? filter.participants count
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) AND afterClaim(c) //? filter.documents !filter.participants page
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) AND afterClaim(c) //? filter.relations !filter.documents !filter.participants page
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) //? !filter.participants count
CALL () { //? !filter.participants !filter.documents !filter.relations page
  MATCH (d:Visible) WHERE d.day IS NOT NULL AND visible(d) AND claimFilter(d) //? !after !filter.participants !filter.documents !filter.relations page
  MATCH (d:Visible) WHERE d.day >= date($after.0) AND visible(d) AND claimFilter(d) AND afterClaim(d) //? after.0 orderBy=DATE_ASC !filter.participants !filter.documents !filter.relations page
  MATCH (d:Visible) WHERE d.day <= date($after.0) AND visible(d) AND claimFilter(d) AND afterClaim(d) //? after.0 orderBy=DATE_DESC !filter.participants !filter.documents !filter.relations page
  UNWIND [] AS d //? after !after.0 !filter.participants !filter.documents !filter.relations page
  WITH d ORDER BY d.day, d.id LIMIT $first //? orderBy=DATE_ASC !filter.participants !filter.documents !filter.relations page
  WITH d ORDER BY d.day DESC, d.id LIMIT $first //? orderBy=DATE_DESC !filter.participants !filter.documents !filter.relations page
  RETURN collect(d) AS dated //? !filter.participants !filter.documents !filter.relations page
} //? !filter.participants !filter.documents !filter.relations page
CALL (dated) { //? !filter.participants !filter.documents !filter.relations page
  WITH dated WHERE size(dated) < $first //? !filter.participants !filter.documents !filter.relations page
  MATCH (u:Visible) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u) AND claimFilter(u) //? !filter.participants !filter.documents !filter.relations page
  AND u.id > $after.1 //? after !after.0 !filter.participants !filter.documents !filter.relations page
  WITH u ORDER BY u.dateBasis, u.id LIMIT $first //? !filter.participants !filter.documents !filter.relations page
  RETURN collect(u) AS undated //? !filter.participants !filter.documents !filter.relations page
} //? !filter.participants !filter.documents !filter.relations page
UNWIND dated + undated AS c //? !filter.participants !filter.documents !filter.relations page
WITH DISTINCT c ORDER BY c.day IS NULL, c.day, c.id LIMIT $first //? orderBy=DATE_ASC page
WITH DISTINCT c ORDER BY c.day IS NULL, c.day DESC, c.id LIMIT $first //? orderBy=DATE_DESC page
RETURN c AS item, [toString(c.day), c.id] AS key //? page
RETURN count(DISTINCT c) AS item //? count
