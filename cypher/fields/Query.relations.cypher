// purpose: simple edges by date, undated last. From and to lead where they are given, rolled up also their organs and acts on their behalf; else speakers, else each verb by date, else all by date.
// Every claim counted in edges gives one edge at least, so that a page needs no more claims than edges, but where implied ones are left out
// parameters: filter, rollUp, orderBy, first, after
// columns: item, a verb edge; key [day, claim, ordinal]
//? filter.from
CALL () {
  MATCH (f:Node) WHERE f.id IN $filter.from AND f:Thing RETURN collect(DISTINCT f) AS froms //? !rollUp
  MATCH (f:Node)<-[up:PART_OF*0..4]-(organ:Thing) WHERE f.id IN $filter.from AND f:Thing AND all(step IN up WHERE step.organ AND visible(step)) RETURN collect(DISTINCT organ) AS froms //? rollUp
}
//? filter.to
CALL () {
  MATCH (g:Node) WHERE g.id IN $filter.to AND g:Thing RETURN collect(DISTINCT g) AS tos //? !rollUp
  MATCH (g:Node)<-[up:PART_OF*0..4]-(organ:Thing) WHERE g.id IN $filter.to AND g:Thing AND all(step IN up WHERE step.organ AND visible(step)) RETURN collect(DISTINCT organ) AS tos //? rollUp
}
//? filter.from
CALL (froms) {
  UNWIND froms AS f MATCH (f)-[e:RELATION]->() RETURN collect(e) AS es
  UNION ALL //? rollUp
  UNWIND froms AS f MATCH (f)<-[:ON_BEHALF_OF]-(c:Visible) WHERE visible(c) WITH DISTINCT c MATCH (c)-[:AGENT]->(agent:Thing), (c)-[:TARGET|ABOUT]->(b:Thing) WITH DISTINCT c, agent, b MATCH (agent)-[e:RELATION]->(b) WHERE e.claimId = c.id RETURN collect(e) AS es //? rollUp
}
UNWIND es AS e
WITH e WHERE endNode(e).id IN $filter.to //? filter.to !rollUp
WITH e, tos WHERE endNode(e) IN tos //? filter.to rollUp
//?
UNWIND tos AS g MATCH ()-[e:RELATION]->(g) //? filter.to !filter.from
WITH DISTINCT e AS r //? filter.from
WITH DISTINCT e AS r //? filter.to !filter.from
WHERE visible(r) AND edgeFilter(r) AND afterLink(r) //? filter.from page
WHERE visible(r) AND edgeFilter(r) AND afterLink(r) //? filter.to !filter.from page
WHERE visible(r) AND edgeFilter(r) //? filter.from count
WHERE visible(r) AND edgeFilter(r) //? filter.to !filter.from count
//? !filter.from !filter.to page
UNWIND $filter.types AS verb //? filter.types !filter.saidBy
CALL (verb) { //? filter.types !filter.saidBy
CALL () { //? filter.saidBy
CALL () { //? !filter.types !filter.saidBy
  MATCH (d:Visible) //? !after !filter.saidBy
  MATCH (d:Visible) //? after.0 !filter.saidBy
  USING INDEX d:Visible(relation, day, saidOn) //? asOf !after filter.types !filter.saidBy !filter.documents
  USING INDEX d:Visible(relation, day, saidOn) //? asOf after.0 filter.types !filter.saidBy !filter.documents
  USING INDEX d:Visible(day, saidOn) //? asOf !after !filter.types !filter.saidBy !filter.documents
  USING INDEX d:Visible(day, saidOn) //? asOf after.0 !filter.types !filter.saidBy !filter.documents
  WHERE d.relation = verb AND d.day IS NOT NULL AND d.edges > 0 AND visible(d) AND linkFacts(d) //? !after filter.types !filter.saidBy
  WHERE d.relation = verb AND d.day >= date($after.0) AND (d.day > date($after.0) OR d.id >= $after.1) AND d.edges > 0 AND visible(d) AND linkFacts(d) //? after.0 orderBy=DATE_ASC filter.types !filter.saidBy
  WHERE d.relation = verb AND d.day <= date($after.0) AND (d.day < date($after.0) OR d.id >= $after.1) AND d.edges > 0 AND visible(d) AND linkFacts(d) //? after.0 orderBy=DATE_DESC filter.types !filter.saidBy
  MATCH (whom:Node)<-[:SAID_BY]-(d:Visible) WHERE whom.id IN $filter.saidBy AND d.day IS NOT NULL AND d.edges > 0 AND visible(d) AND factFilter(d) //? !after filter.saidBy
  MATCH (whom:Node)<-[:SAID_BY]-(d:Visible) WHERE whom.id IN $filter.saidBy AND d.day >= date($after.0) AND (d.day > date($after.0) OR d.id >= $after.1) AND d.edges > 0 AND visible(d) AND factFilter(d) //? after.0 orderBy=DATE_ASC filter.saidBy
  MATCH (whom:Node)<-[:SAID_BY]-(d:Visible) WHERE whom.id IN $filter.saidBy AND d.day <= date($after.0) AND (d.day < date($after.0) OR d.id >= $after.1) AND d.edges > 0 AND visible(d) AND factFilter(d) //? after.0 orderBy=DATE_DESC filter.saidBy
  WHERE d.day IS NOT NULL AND d.edges > 0 AND visible(d) AND linkFacts(d) //? !after !filter.types !filter.saidBy
  WHERE d.day >= date($after.0) AND (d.day > date($after.0) OR d.id >= $after.1) AND d.edges > 0 AND visible(d) AND linkFacts(d) //? after.0 orderBy=DATE_ASC !filter.types !filter.saidBy
  WHERE d.day <= date($after.0) AND (d.day < date($after.0) OR d.id >= $after.1) AND d.edges > 0 AND visible(d) AND linkFacts(d) //? after.0 orderBy=DATE_DESC !filter.types !filter.saidBy
  UNWIND [] AS d //? after !after.0
  WITH d ORDER BY d.relation, d.day, d.id //? orderBy=DATE_ASC filter.types !filter.saidBy
  WITH DISTINCT d ORDER BY d.day, d.id //? orderBy=DATE_ASC filter.saidBy
  WITH d ORDER BY d.day, d.id //? orderBy=DATE_ASC !filter.types !filter.saidBy
  WITH d ORDER BY d.relation DESC, d.day DESC, d.id //? orderBy=DATE_DESC filter.types !filter.saidBy
  WITH DISTINCT d ORDER BY d.day DESC, d.id //? orderBy=DATE_DESC filter.saidBy
  WITH d ORDER BY d.day DESC, d.id //? orderBy=DATE_DESC !filter.types !filter.saidBy
  LIMIT $first + 1 //? !filter.includeInferred=false
  MATCH (d)-[:AGENT]->(a:Thing), (d)-[:TARGET|ABOUT]->(b:Thing)
  MATCH (a)-[e:RELATION]->(b) WHERE e.claimId = d.id AND visible(e) AND edgeFilter(e) AND afterLink(e)
  WITH DISTINCT d, e ORDER BY d.day, d.id, e.ordinal LIMIT $first //? orderBy=DATE_ASC
  WITH DISTINCT d, e ORDER BY d.day DESC, d.id, e.ordinal LIMIT $first //? orderBy=DATE_DESC
  RETURN collect(e) AS dated
}
CALL (verb, dated) { //? filter.types !filter.saidBy
CALL (dated) { //? filter.saidBy
CALL (dated) { //? !filter.types !filter.saidBy
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more
  MATCH (u:Visible) WHERE u.relation = verb AND u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND u.edges > 0 AND visible(u) AND linkFacts(u) //? filter.types !filter.saidBy
  MATCH (whom:Node)<-[:SAID_BY]-(u:Visible) WHERE whom.id IN $filter.saidBy AND u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND u.edges > 0 AND visible(u) AND factFilter(u) //? filter.saidBy
  MATCH (u:Visible) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND u.edges > 0 AND visible(u) AND linkFacts(u) //? !filter.types !filter.saidBy
  AND u.id >= $after.1 //? after !after.0
  WITH u ORDER BY u.relation, u.dateBasis, u.id //? filter.types !filter.saidBy
  WITH DISTINCT u ORDER BY u.id //? filter.saidBy
  WITH u ORDER BY u.dateBasis, u.id //? !filter.types !filter.saidBy
  LIMIT $first + 1 //? !filter.includeInferred=false
  MATCH (u)-[:AGENT]->(a:Thing), (u)-[:TARGET|ABOUT]->(b:Thing)
  MATCH (a)-[e:RELATION]->(b) WHERE e.claimId = u.id AND visible(e) AND edgeFilter(e) AND afterLink(e)
  WITH DISTINCT u, e ORDER BY u.id, e.ordinal LIMIT $first
  RETURN collect(e) AS undated
}
UNWIND dated + undated AS r
//?
WITH DISTINCT r ORDER BY r.day IS NULL, r.day, r.claimId, r.ordinal LIMIT $first //? orderBy=DATE_ASC page
WITH DISTINCT r ORDER BY r.day IS NULL, r.day DESC, r.claimId, r.ordinal LIMIT $first //? orderBy=DATE_DESC page
MATCH ()-[r:RELATION]->() WHERE visible(r) //? !filter count
//? !filter.from !filter.to count
MATCH ()-[r:RELATION]->() WHERE visible(r) AND edgeFilter(r) //? filter.includeInferred=false
MATCH (whom:Node)<-[:SAID_BY]-(d:Visible) WHERE whom.id IN $filter.saidBy AND d.edges > 0 AND visible(d) AND factFilter(d) WITH DISTINCT d //? !filter.includeInferred=false filter.saidBy
MATCH (d:Visible) WHERE d.edges > 0 AND visible(d) AND factFilter(d) //? filter !filter.includeInferred=false !filter.saidBy
//?
RETURN r AS item, [toString(r.day), r.claimId, r.ordinal] AS key //? page
//? count
RETURN sum(d.edges) AS item //? filter !filter.includeInferred=false !filter.from !filter.to
RETURN count(r) AS item //? !filter
RETURN count(r) AS item //? filter.includeInferred=false !filter.from !filter.to
RETURN count(DISTINCT r) AS item //? filter.from
RETURN count(DISTINCT r) AS item //? filter.to !filter.from
