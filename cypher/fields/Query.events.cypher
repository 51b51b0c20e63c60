// purpose: events by date, undated last. Each kind by date leads where kinds are given
// parameters: kinds, between, first, after
// columns: item, an event; key [day, id]
//? page
UNWIND $kinds AS sort //? kinds
CALL (sort) { //? kinds
CALL () { //? !kinds
  MATCH (d:Event) WHERE d.kind = sort AND d.day IS NOT NULL AND visible(d) //? kinds !after
  MATCH (d:Event) WHERE d.kind = sort AND d.day >= date($after.0) AND visible(d) AND afterDay(d) //? kinds after.0
  MATCH (d:Event) WHERE d.day IS NOT NULL AND visible(d) //? !kinds !after
  MATCH (d:Event) WHERE d.day >= date($after.0) AND visible(d) AND afterDay(d) //? !kinds after.0
  MATCH (d:Event) WHERE false //? after !after.0
  AND d.end >= date($between.from) //? between.from
  AND d.start <= date($between.to) //? between.to
  WITH d ORDER BY d.kind, d.day, d.id LIMIT $first //? kinds
  WITH d ORDER BY d.day, d.id LIMIT $first //? !kinds
  RETURN collect(d) AS dated
}
//? !between page
CALL (sort, dated) { //? kinds
CALL (dated) { //? !kinds
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more
  MATCH (u:Event) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u)
  AND u.kind = sort //? kinds
  AND u.id > $after.1 //? after !after.0
  WITH u ORDER BY u.dateBasis, u.id LIMIT $first
  RETURN collect(u) AS undated
}
UNWIND dated + undated AS e
//?
UNWIND dated AS e //? between page
//? count
MATCH (e:Event) WHERE visible(e)
AND e.kind IN $kinds //? kinds
AND e.day IS NOT NULL //? between
AND e.end >= date($between.from) //? between.from
AND e.start <= date($between.to) //? between.to
//?
WITH DISTINCT e ORDER BY e.day IS NULL, e.day, e.id LIMIT $first //? page
RETURN e AS item, [toString(e.day), e.id] AS key //? page
RETURN count(e) AS item //? count
