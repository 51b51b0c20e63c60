// purpose: claims by date, undated last. What leads depends on the filter: participants, then documents, then speakers, then each verb by date, else all by date
// parameters: filter, orderBy, first, after
// columns: item, a claim; key [day, id]
MATCH (who:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE who.id IN $filter.participants AND who:Thing AND visible(c) AND claimFacts(c) AND afterClaim(c) //? filter.participants page
AND c.relation IN $filter.relations //? filter.participants filter.relations page
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) AND afterClaim(c) //? filter.documents !filter.participants page
MATCH (whom:Node)<-[:SAID_BY]-(c:Visible) WHERE whom.id IN $filter.saidBy AND visible(c) AND claimFilter(c) AND afterClaim(c) //? filter.saidBy !filter.documents !filter.participants page
MATCH (who:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE who.id IN $filter.participants AND who:Thing AND visible(c) AND claimFacts(c) //? filter.participants count
AND c.relation IN $filter.relations //? filter.participants filter.relations count
//? !filter.participants count
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) //? filter.documents
MATCH (whom:Node)<-[:SAID_BY]-(c:Visible) WHERE whom.id IN $filter.saidBy AND visible(c) AND claimFilter(c) //? filter.saidBy !filter.documents
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) //? !filter.documents !filter.saidBy
//? !filter.participants !filter.documents !filter.saidBy page
UNWIND $filter.relations AS verb //? filter.relations
CALL (verb) { //? filter.relations
CALL () { //? !filter.relations
  MATCH (d:Visible) //? !after
  MATCH (d:Visible) //? after.0
  USING INDEX d:Visible(relation, day, saidOn) //? asOf filter.relations !after
  USING INDEX d:Visible(relation, day, saidOn) //? asOf filter.relations after.0
  USING INDEX d:Visible(day, saidOn) //? asOf !filter.relations !after
  USING INDEX d:Visible(day, saidOn) //? asOf !filter.relations after.0
  WHERE d.relation = verb AND d.day IS NOT NULL AND visible(d) AND claimFacts(d) //? !after filter.relations
  WHERE d.relation = verb AND d.day >= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_ASC filter.relations
  WHERE d.relation = verb AND d.day <= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_DESC filter.relations
  WHERE d.day IS NOT NULL AND visible(d) AND claimFacts(d) //? !after !filter.relations
  WHERE d.day >= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_ASC !filter.relations
  WHERE d.day <= date($after.0) AND visible(d) AND claimFacts(d) AND afterClaim(d) //? after.0 orderBy=DATE_DESC !filter.relations
  UNWIND [] AS d //? after !after.0
  WITH d ORDER BY d.relation, d.day, d.id LIMIT $first //? orderBy=DATE_ASC filter.relations
  WITH d ORDER BY d.relation DESC, d.day DESC, d.id LIMIT $first //? orderBy=DATE_DESC filter.relations
  WITH d ORDER BY d.day, d.id LIMIT $first //? orderBy=DATE_ASC !filter.relations
  WITH d ORDER BY d.day DESC, d.id LIMIT $first //? orderBy=DATE_DESC !filter.relations
  RETURN collect(d) AS dated
}
CALL (verb, dated) { //? filter.relations
CALL (dated) { //? !filter.relations
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more
  MATCH (u:Visible) WHERE u.relation = verb AND u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u) AND claimFacts(u) //? filter.relations
  MATCH (u:Visible) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u) AND claimFacts(u) //? !filter.relations
  AND u.id > $after.1 //? after !after.0
  WITH u ORDER BY u.relation, u.dateBasis, u.id LIMIT $first //? filter.relations
  WITH u ORDER BY u.dateBasis, u.id LIMIT $first //? !filter.relations
  RETURN collect(u) AS undated
}
UNWIND dated + undated AS c
//?
WITH DISTINCT c ORDER BY c.day IS NULL, c.day, c.id LIMIT $first //? orderBy=DATE_ASC page
WITH DISTINCT c ORDER BY c.day IS NULL, c.day DESC, c.id LIMIT $first //? orderBy=DATE_DESC page
RETURN c AS item, [toString(c.day), c.id] AS key //? page
RETURN count(DISTINCT c) AS item //? filter.participants count
//? !filter.participants count
RETURN count(DISTINCT c) AS item //? filter.saidBy !filter.documents
RETURN count(c) AS item //? filter.documents
RETURN count(c) AS item //? !filter.documents !filter.saidBy
