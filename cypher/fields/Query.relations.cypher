// purpose: simple edges by date, undated last. From and to lead where they are given, rolled up also their organs and acts on their behalf; else the index of claims by date
// parameters: filter, rollUp, orderBy, first, after
// columns: item, a verb edge; key [day, claim, ordinal]
CALL () { //? filter.from
  MATCH (f:Thing) WHERE f.id IN $filter.from RETURN collect(DISTINCT f) AS froms //? filter.from !rollUp
  MATCH (f:Thing)<-[up:PART_OF*0..4]-(organ:Thing) WHERE f.id IN $filter.from AND all(step IN up WHERE step.organ AND visible(step)) RETURN collect(DISTINCT organ) AS froms //? filter.from rollUp
} //? filter.from
CALL () { //? filter.to
  MATCH (g:Thing) WHERE g.id IN $filter.to RETURN collect(DISTINCT g) AS tos //? filter.to !rollUp
  MATCH (g:Thing)<-[up:PART_OF*0..4]-(organ:Thing) WHERE g.id IN $filter.to AND all(step IN up WHERE step.organ AND visible(step)) RETURN collect(DISTINCT organ) AS tos //? filter.to rollUp
} //? filter.to
CALL (froms) { //? filter.from
  UNWIND froms AS f MATCH (f)-[e:RELATION]->(:Thing) RETURN e //? filter.from
  UNION //? filter.from rollUp
  UNWIND froms AS f MATCH (f)<-[:ON_BEHALF_OF]-(c:Visible)-[:AGENT]->(agent:Thing)-[e:RELATION]->(:Thing) WHERE visible(c) AND e.claimId = c.id RETURN e //? filter.from rollUp
} //? filter.from
WITH e WHERE endNode(e).id IN $filter.to //? filter.from filter.to !rollUp
WITH e, tos WHERE endNode(e) IN tos //? filter.from filter.to rollUp
UNWIND tos AS g MATCH (:Thing)-[e:RELATION]->(g) //? filter.to !filter.from
WITH DISTINCT e AS r //? filter.from
WITH DISTINCT e AS r //? filter.to !filter.from
WHERE visible(r) AND edgeFilter(r) AND afterLink(r) //? filter.from page
WHERE visible(r) AND edgeFilter(r) AND afterLink(r) //? filter.to !filter.from page
WHERE visible(r) AND edgeFilter(r) //? filter.from count
WHERE visible(r) AND edgeFilter(r) //? filter.to !filter.from count
CALL () { //? !filter.from !filter.to page
  MATCH (d:Visible) WHERE d.day IS NOT NULL AND d.edges > 0 AND visible(d) AND factFilter(d) //? !after !filter.from !filter.to page
  MATCH (d:Visible) WHERE d.day >= date($after.0) AND d.edges > 0 AND visible(d) AND factFilter(d) //? after.0 orderBy=DATE_ASC !filter.from !filter.to page
  MATCH (d:Visible) WHERE d.day <= date($after.0) AND d.edges > 0 AND visible(d) AND factFilter(d) //? after.0 orderBy=DATE_DESC !filter.from !filter.to page
  UNWIND [] AS d //? after !after.0 !filter.from !filter.to page
  MATCH (d)-[:AGENT]->(a:Thing), (d)-[:TARGET|ABOUT]->(b:Thing) //? !filter.from !filter.to page
  MATCH (a)-[e:RELATION]->(b) WHERE e.claimId = d.id AND visible(e) AND edgeFilter(e) AND afterLink(e) //? !filter.from !filter.to page
  WITH DISTINCT d, e ORDER BY d.day, d.id, e.ordinal LIMIT $first //? orderBy=DATE_ASC !filter.from !filter.to page
  WITH DISTINCT d, e ORDER BY d.day DESC, d.id, e.ordinal LIMIT $first //? orderBy=DATE_DESC !filter.from !filter.to page
  RETURN collect(e) AS dated //? !filter.from !filter.to page
} //? !filter.from !filter.to page
CALL (dated) { //? !filter.from !filter.to page
  WITH dated WHERE size(dated) < $first //? !filter.from !filter.to page
  MATCH (u:Visible) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND u.edges > 0 AND visible(u) AND factFilter(u) //? !filter.from !filter.to page
  MATCH (u)-[:AGENT]->(a:Thing), (u)-[:TARGET|ABOUT]->(b:Thing) //? !filter.from !filter.to page
  MATCH (a)-[e:RELATION]->(b) WHERE e.claimId = u.id AND visible(e) AND edgeFilter(e) AND afterLink(e) //? !filter.from !filter.to page
  WITH DISTINCT u, e ORDER BY u.dateBasis, u.id, e.ordinal LIMIT $first //? !filter.from !filter.to page
  RETURN collect(e) AS undated //? !filter.from !filter.to page
} //? !filter.from !filter.to page
UNWIND dated + undated AS r //? !filter.from !filter.to page
MATCH (:Thing)-[r:RELATION]->(:Thing) WHERE visible(r) AND edgeFilter(r) //? !filter.from !filter.to count
WITH DISTINCT r ORDER BY r.day IS NULL, r.day, r.claimId, r.ordinal LIMIT $first //? orderBy=DATE_ASC page
WITH DISTINCT r ORDER BY r.day IS NULL, r.day DESC, r.claimId, r.ordinal LIMIT $first //? orderBy=DATE_DESC page
RETURN r AS item, [toString(r.day), r.claimId, r.ordinal] AS key //? page
RETURN count(DISTINCT r) AS item //? count
