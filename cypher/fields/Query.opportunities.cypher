// purpose: opportunities by date, undated last; rolled up, those towards organs count too
// parameters: towards, rollUp, status, between, first, after
// columns: item, an opportunity; key [day, id]
MATCH (o:Opportunity) WHERE visible(o) AND afterDay(o) //? page
MATCH (o:Opportunity) WHERE visible(o) //? count
AND EXISTS { (o)-[at:TOWARDS]->(whom:Actor {id: $towards}) WHERE visible(at) } //? towards !rollUp
AND EXISTS { (o)-[at:TOWARDS]->(:Actor)-[up:PART_OF*0..4]->(whom:Actor {id: $towards}) WHERE visible(at) AND all(step IN up WHERE step.organ AND visible(step)) } //? towards rollUp
AND opportunityStatus(o) IN $status //? status
AND o.day IS NOT NULL //? between
AND o.end >= date($between.from) //? between.from
AND o.start <= date($between.to) //? between.to
WITH o ORDER BY o.day IS NULL, o.day, o.id LIMIT $first //? page
RETURN o AS item, [toString(o.day), o.id] AS key //? page
RETURN count(o) AS item //? count
