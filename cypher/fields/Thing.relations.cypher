// purpose: the simple edges of a thing by date, undated last; rolled up, also those of its organs and those done on its behalf
// parameters: filter, direction, rollUp, orderBy, first, after
// columns: item, a verb edge; key [day, claim, ordinal]
//? !rollUp
MATCH (this)-[r:RELATION]-() WHERE visible(r) AND relationFilter(r) AND afterLink(r) //? direction=BOTH page
MATCH (this)-[r:RELATION]->() WHERE visible(r) AND relationFilter(r) AND afterLink(r) //? direction=OUT page
MATCH (this)<-[r:RELATION]-() WHERE visible(r) AND relationFilter(r) AND afterLink(r) //? direction=IN page
MATCH (this)-[r:RELATION]-() WHERE visible(r) AND relationFilter(r) //? direction=BOTH count
MATCH (this)-[r:RELATION]->() WHERE visible(r) AND relationFilter(r) //? direction=OUT count
MATCH (this)<-[r:RELATION]-() WHERE visible(r) AND relationFilter(r) //? direction=IN count
//? rollUp
CALL (this) {
  MATCH (this)<-[up:PART_OF*0..4]-(actor:Thing) WHERE all(step IN up WHERE step.organ AND visible(step))
  RETURN collect(DISTINCT actor) AS actors
}
CALL (actors) {
  UNWIND actors AS actor MATCH (actor)-[done:RELATION]->() RETURN collect(done) AS rs //? !direction=IN
  UNION ALL //? !direction=IN
  UNWIND actors AS actor MATCH (actor)<-[:ON_BEHALF_OF]-(c:Visible) WHERE visible(c) WITH DISTINCT c MATCH (c)-[:AGENT]->(agent:Thing), (c)-[:TARGET|ABOUT]->(b:Thing) WITH DISTINCT c, agent, b MATCH (agent)-[done:RELATION]->(b) WHERE done.claimId = c.id RETURN collect(done) AS rs //? !direction=IN
  UNION ALL //? direction=BOTH
  UNWIND actors AS actor MATCH (actor)<-[done:RELATION]-() RETURN collect(done) AS rs //? !direction=OUT
}
UNWIND rs AS r
WITH DISTINCT r WHERE visible(r) AND relationFilter(r) AND afterLink(r) //? page
WITH DISTINCT r WHERE visible(r) AND relationFilter(r) //? count
//?
WITH DISTINCT r ORDER BY r.day IS NULL, r.day, r.claimId, r.ordinal LIMIT $first //? orderBy=DATE_ASC page
WITH DISTINCT r ORDER BY r.day IS NULL, r.day DESC, r.claimId, r.ordinal LIMIT $first //? orderBy=DATE_DESC page
RETURN r AS item, [toString(r.day), r.claimId, r.ordinal] AS key //? page
RETURN count(DISTINCT r) AS item //? count
