// purpose: claims by date, undated last. What leads depends on the filter: participants, then documents, then speakers, then each verb by date, else all by date
// parameters: filter, orderBy, first, after
// columns: item, a claim; key [day, id]
MATCH (who:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE who.id IN $filter.participants AND who:Thing AND visible(c) AND claimFacts(c) AND afterClaim(c) //? filter.participants page
AND c.relation IN $filter.relations //? filter.participants filter.relations page
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) AND afterClaim(c) //? filter.documents !filter.participants page
MATCH (whom:Node)<-[:SAID_BY]-(c:Visible) WHERE whom.id IN $filter.saidBy AND visible(c) AND claimFilter(c) AND afterClaim(c) //? filter.saidBy !filter.documents !filter.participants page
MATCH (who:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE who.id IN $filter.participants AND who:Thing AND visible(c) AND claimFacts(c) //? filter.participants count
AND c.relation IN $filter.relations //? filter.participants filter.relations count
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) //? filter.documents !filter.participants count
MATCH (whom:Node)<-[:SAID_BY]-(c:Visible) WHERE whom.id IN $filter.saidBy AND visible(c) AND claimFilter(c) //? filter.saidBy !filter.documents !filter.participants count
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) //? !filter.participants !filter.documents !filter.saidBy count
UNWIND $filter.relations AS verb //? filter.relations !filter.participants !filter.documents !filter.saidBy page
CALL (verb) { //? filter.relations !filter.participants !filter.documents !filter.saidBy page
CALL () { //? !filter.relations !filter.participants !filter.documents !filter.saidBy page
  MATCH (d:Visible) WHERE d.relation = verb AND d.day IS NOT NULL AND visible(d) AND claimFacts(d) //? !after filter.relations !filter.participants !filter.documents !filter.saidBy page
  MATCH (d:Visible) WHERE d.relation = verb AND d.day >= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_ASC filter.relations !filter.participants !filter.documents !filter.saidBy page
  MATCH (d:Visible) WHERE d.relation = verb AND d.day <= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_DESC filter.relations !filter.participants !filter.documents !filter.saidBy page
  MATCH (d:Visible) WHERE d.day IS NOT NULL AND visible(d) AND claimFacts(d) //? !after !filter.relations !filter.participants !filter.documents !filter.saidBy page
  MATCH (d:Visible) WHERE d.day >= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_ASC !filter.relations !filter.participants !filter.documents !filter.saidBy page
  MATCH (d:Visible) WHERE d.day <= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_DESC !filter.relations !filter.participants !filter.documents !filter.saidBy page
  UNWIND [] AS d //? after !after.0 !filter.participants !filter.documents !filter.saidBy page
  WITH d ORDER BY d.relation, d.day, d.id LIMIT $first //? orderBy=DATE_ASC filter.relations !filter.participants !filter.documents !filter.saidBy page
  WITH d ORDER BY d.relation DESC, d.day DESC, d.id LIMIT $first //? orderBy=DATE_DESC filter.relations !filter.participants !filter.documents !filter.saidBy page
  WITH d ORDER BY d.day, d.id LIMIT $first //? orderBy=DATE_ASC !filter.relations !filter.participants !filter.documents !filter.saidBy page
  WITH d ORDER BY d.day DESC, d.id LIMIT $first //? orderBy=DATE_DESC !filter.relations !filter.participants !filter.documents !filter.saidBy page
  RETURN collect(d) AS dated //? !filter.participants !filter.documents !filter.saidBy page
} //? !filter.participants !filter.documents !filter.saidBy page
CALL (verb, dated) { //? filter.relations !filter.participants !filter.documents !filter.saidBy page
CALL (dated) { //? !filter.relations !filter.participants !filter.documents !filter.saidBy page
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more //? !filter.participants !filter.documents !filter.saidBy page
  MATCH (u:Visible) WHERE u.relation = verb AND u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u) AND claimFacts(u) //? filter.relations !filter.participants !filter.documents !filter.saidBy page
  MATCH (u:Visible) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u) AND claimFacts(u) //? !filter.relations !filter.participants !filter.documents !filter.saidBy page
  AND u.id > $after.1 //? after !after.0 !filter.participants !filter.documents !filter.saidBy page
  WITH u ORDER BY u.relation, u.dateBasis, u.id LIMIT $first //? filter.relations !filter.participants !filter.documents !filter.saidBy page
  WITH u ORDER BY u.dateBasis, u.id LIMIT $first //? !filter.relations !filter.participants !filter.documents !filter.saidBy page
  RETURN collect(u) AS undated //? !filter.participants !filter.documents !filter.saidBy page
} //? !filter.participants !filter.documents !filter.saidBy page
UNWIND dated + undated AS c //? !filter.participants !filter.documents !filter.saidBy page
WITH DISTINCT c ORDER BY c.day IS NULL, c.day, c.id LIMIT $first //? orderBy=DATE_ASC page
WITH DISTINCT c ORDER BY c.day IS NULL, c.day DESC, c.id LIMIT $first //? orderBy=DATE_DESC page
RETURN c AS item, [toString(c.day), c.id] AS key //? page
RETURN count(DISTINCT c) AS item //? filter.participants count
RETURN count(DISTINCT c) AS item //? filter.saidBy !filter.documents !filter.participants count
RETURN count(c) AS item //? filter.documents !filter.participants count
RETURN count(c) AS item //? !filter.participants !filter.documents !filter.saidBy count
