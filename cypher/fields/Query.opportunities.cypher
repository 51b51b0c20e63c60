// purpose: opportunities by date, undated last; rolled up, those towards organs count too. With whom leads where it is given, else the index by date
// parameters: towards, rollUp, status, between, first, after
// columns: item, an opportunity; key [day, id]
MATCH (whom:Node {id: $towards})<-[at:TOWARDS]-(o:Opportunity) WHERE whom:Actor AND visible(at) AND visible(o) //? towards !rollUp
MATCH (whom:Node {id: $towards})<-[up:PART_OF*0..4]-(organ:Actor) WHERE whom:Actor AND all(step IN up WHERE step.organ AND visible(step)) //? towards rollUp
WITH DISTINCT organ MATCH (organ)<-[at:TOWARDS]-(o:Opportunity) WHERE visible(at) AND visible(o) //? towards rollUp
WITH DISTINCT o WHERE afterDay(o) //? towards page
WITH DISTINCT o WHERE true //? towards count
MATCH (o:Opportunity) WHERE visible(o) //? !towards count
AND opportunityStatus(o) IN $status //? status towards page
AND o.day IS NOT NULL //? between towards page
AND o.end >= date($between.from) //? between.from towards page
AND o.start <= date($between.to) //? between.to towards page
AND opportunityStatus(o) IN $status //? status count
AND o.day IS NOT NULL //? between count
AND o.end >= date($between.from) //? between.from count
AND o.start <= date($between.to) //? between.to count
CALL () { //? !towards page
  MATCH (d:Opportunity) WHERE d.day IS NOT NULL AND visible(d) //? !after !towards page
  MATCH (d:Opportunity) WHERE d.day >= date($after.0) AND visible(d) AND afterDay(d) //? after.0 !towards page
  MATCH (d:Opportunity) WHERE false //? after !after.0 !towards page
  AND d.end >= date($between.from) //? between.from !towards page
  AND d.start <= date($between.to) //? between.to !towards page
  WITH d ORDER BY d.day, d.id //? status !towards page
  WITH d WHERE opportunityStatus(d) IN $status //? status !towards page
  WITH d ORDER BY d.day, d.id LIMIT $first //? !towards page
  RETURN collect(d) AS dated //? !towards page
} //? !towards page
CALL (dated) { //? !between !towards page
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more //? !between !towards page
  MATCH (u:Opportunity) WHERE u.dateBasis = 'UNSTATED' AND u.id IS NOT NULL AND u.day IS NULL AND visible(u) //? !between !towards page
  AND u.id > $after.1 //? after !after.0 !between !towards page
  AND opportunityStatus(u) IN $status //? status !between !towards page
  WITH u ORDER BY u.dateBasis, u.id LIMIT $first //? !between !towards page
  RETURN collect(u) AS undated //? !between !towards page
} //? !between !towards page
UNWIND dated + undated AS o //? !between !towards page
UNWIND dated AS o //? between !towards page
WITH o ORDER BY o.day IS NULL, o.day, o.id LIMIT $first //? page
RETURN o AS item, [toString(o.day), o.id] AS key //? page
RETURN count(o) AS item //? count
