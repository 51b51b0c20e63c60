// purpose: opportunities by date, undated last; rolled up, those towards organs count too. With whom leads where it is given, else the index by date
// parameters: towards, rollUp, status, between, notRaised, first, after
// columns: item, an opportunity; key [day, id]
//? towards
MATCH (whom:Node {id: $towards})<-[at:TOWARDS]-(o:Opportunity) WHERE whom:Actor AND visible(at) AND visible(o) //? !rollUp
MATCH (whom:Node {id: $towards})<-[up:PART_OF*0..4]-(organ:Actor) WHERE whom:Actor AND all(step IN up WHERE step.organ AND visible(step)) //? rollUp
WITH DISTINCT organ MATCH (organ)<-[at:TOWARDS]-(o:Opportunity) WHERE visible(at) AND visible(o) //? rollUp
WITH DISTINCT o WHERE afterDay(o) //? page
WITH DISTINCT o WHERE true //? count
//?
MATCH (o:Opportunity) WHERE visible(o) //? !towards count
//? towards page
AND opportunityStatus(o) IN $status //? status
AND leftUnraised(o) //? notRaised
AND o.day IS NOT NULL //? between
AND o.end >= date($between.from) //? between.from
AND o.start <= date($between.to) //? between.to
//? count
AND opportunityStatus(o) IN $status //? status
AND leftUnraised(o) //? notRaised
AND o.day IS NOT NULL //? between
AND o.end >= date($between.from) //? between.from
AND o.start <= date($between.to) //? between.to
//? !towards page
CALL () {
  MATCH (d:Opportunity) WHERE d.day IS NOT NULL AND visible(d) //? !after
  MATCH (d:Opportunity) WHERE d.day >= date($after.0) AND visible(d) AND afterDay(d) //? after.0
  MATCH (d:Opportunity) WHERE false //? after !after.0
  AND d.end >= date($between.from) //? between.from
  AND d.start <= date($between.to) //? between.to
  WITH d ORDER BY d.day, d.id //? status
  WITH d WHERE opportunityStatus(d) IN $status //? status
  WITH d ORDER BY d.day, d.id //? notRaised
  WITH d WHERE leftUnraised(d) //? notRaised
  WITH d ORDER BY d.day, d.id LIMIT $first
  RETURN collect(d) AS dated
}
//? !between !towards page
CALL (dated) {
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more
  MATCH (u:Opportunity) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u)
  AND u.id > $after.1 //? after !after.0
  AND opportunityStatus(u) IN $status //? status
  AND leftUnraised(u) //? notRaised
  WITH u ORDER BY u.dateBasis, u.id LIMIT $first
  RETURN collect(u) AS undated
}
UNWIND dated + undated AS o
//?
UNWIND dated AS o //? between !towards page
WITH o ORDER BY o.day IS NULL, o.day, o.id LIMIT $first //? page
RETURN o AS item, [toString(o.day), o.id] AS key //? page
RETURN count(o) AS item //? count
