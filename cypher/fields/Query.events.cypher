// purpose: events by date, undated last. Each kind by date leads where kinds are given
// parameters: kinds, between, first, after
// columns: item, an event; key [day, id]
UNWIND $kinds AS sort //? kinds page
CALL (sort) { //? kinds page
CALL () { //? !kinds page
  MATCH (d:Event) WHERE d.kind = sort AND d.day IS NOT NULL AND visible(d) //? kinds !after page
  MATCH (d:Event) WHERE d.kind = sort AND d.day >= date($after.0) AND visible(d) AND afterDay(d) //? kinds after.0 page
  MATCH (d:Event) WHERE d.day IS NOT NULL AND visible(d) //? !kinds !after page
  MATCH (d:Event) WHERE d.day >= date($after.0) AND visible(d) AND afterDay(d) //? !kinds after.0 page
  MATCH (d:Event) WHERE false //? after !after.0 page
  AND d.end >= date($between.from) //? between.from page
  AND d.start <= date($between.to) //? between.to page
  WITH d ORDER BY d.kind, d.day, d.id LIMIT $first //? kinds page
  WITH d ORDER BY d.day, d.id LIMIT $first //? !kinds page
  RETURN collect(d) AS dated //? page
} //? page
CALL (sort, dated) { //? kinds !between page
CALL (dated) { //? !kinds !between page
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more //? !between page
  MATCH (u:Event) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u) //? !between page
  AND u.kind = sort //? kinds !between page
  AND u.id > $after.1 //? after !after.0 !between page
  WITH u ORDER BY u.dateBasis, u.id LIMIT $first //? !between page
  RETURN collect(u) AS undated //? !between page
} //? !between page
UNWIND dated + undated AS e //? !between page
UNWIND dated AS e //? between page
MATCH (e:Event) WHERE visible(e) //? count
AND e.kind IN $kinds //? kinds count
AND e.day IS NOT NULL //? between count
AND e.end >= date($between.from) //? between.from count
AND e.start <= date($between.to) //? between.to count
WITH DISTINCT e ORDER BY e.day IS NULL, e.day, e.id LIMIT $first //? page
RETURN e AS item, [toString(e.day), e.id] AS key //? page
RETURN count(e) AS item //? count
