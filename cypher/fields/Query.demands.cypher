// purpose: demands in the order in which they were first made; rolled up, the organs of those who make and face them count too. Who makes, who faces, what it is for leads, else the index of first days
// parameters: status, isOpen, unansweredSince, madeBy, addressedTo, concerns, rollUp, first, after
// columns: item, a demand; key [day, id]
MATCH (maker:Node {id: $madeBy})<-[by:MADE_BY]-(d:Demand) WHERE maker:Actor AND visible(by) AND visible(d) //? madeBy !rollUp
MATCH (maker:Node {id: $madeBy})<-[up:PART_OF*0..4]-(organ:Actor) WHERE maker:Actor AND all(step IN up WHERE step.organ AND visible(step)) //? madeBy rollUp
WITH DISTINCT organ MATCH (organ)<-[by:MADE_BY]-(d:Demand) WHERE visible(by) AND visible(d) //? madeBy rollUp
//? addressedTo !madeBy
MATCH (faced:Node {id: $addressedTo})<-[to:ADDRESSED_TO]-(d:Demand) WHERE faced:Actor AND visible(to) AND visible(d) //? !rollUp
MATCH (faced:Node {id: $addressedTo})<-[up:PART_OF*0..4]-(organ:Actor) WHERE faced:Actor AND all(step IN up WHERE step.organ AND visible(step)) //? rollUp
WITH DISTINCT organ MATCH (organ)<-[to:ADDRESSED_TO]-(d:Demand) WHERE visible(to) AND visible(d) //? rollUp
//?
MATCH (whom:Node {id: $concerns})<-[for:FOR]-(d:Demand) WHERE whom:Thing AND visible(for) AND visible(d) //? concerns !madeBy !addressedTo
MATCH (d:Demand) WHERE visible(d) //? !madeBy !addressedTo !concerns count
AND EXISTS { (d)-[to:ADDRESSED_TO]->(faced:Actor {id: $addressedTo}) WHERE visible(to) } //? addressedTo madeBy !rollUp
AND EXISTS { (d)-[to:ADDRESSED_TO]->(:Actor)-[up:PART_OF*0..4]->(faced:Actor {id: $addressedTo}) WHERE visible(to) AND all(step IN up WHERE step.organ AND visible(step)) } //? addressedTo madeBy rollUp
AND EXISTS { (d)-[for:FOR]->(whom:Thing {id: $concerns}) WHERE visible(for) } //? concerns madeBy
AND EXISTS { (d)-[for:FOR]->(whom:Thing {id: $concerns}) WHERE visible(for) } //? concerns addressedTo !madeBy
AND demandStatus(d) IN $status //? status count
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true count
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false count
AND unanswered(d) //? unansweredSince count
//? madeBy page
AND demandStatus(d) IN $status //? status
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false
AND unanswered(d) //? unansweredSince
//? addressedTo !madeBy page
AND demandStatus(d) IN $status //? status
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false
AND unanswered(d) //? unansweredSince
//? concerns !madeBy !addressedTo page
AND demandStatus(d) IN $status //? status
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false
AND unanswered(d) //? unansweredSince
//?
WITH DISTINCT d //? madeBy
WITH DISTINCT d //? addressedTo !madeBy
WITH DISTINCT d //? concerns !madeBy !addressedTo
//? !madeBy !addressedTo !concerns page
CALL () {
  MATCH (d:Demand)-[made:STATUS_CHANGE]->(shows:Visible) WHERE made.to = 'MADE' AND made.day IS NOT NULL AND visible(made) AND visible(shows) AND visible(d) //? !after
  MATCH (d:Demand)-[made:STATUS_CHANGE]->(shows:Visible) WHERE made.to = 'MADE' AND made.day >= date($after.0) AND (made.day > date($after.0) OR d.id > $after.1) AND visible(made) AND visible(shows) AND visible(d) //? after.0
  MATCH (d:Demand)-[made:STATUS_CHANGE]->(shows:Visible) WHERE made.to = 'MADE' AND false AND visible(made) AND visible(shows) AND visible(d) //? after !after.0
  WITH d, made ORDER BY made.to, made.day
  WITH d, made WHERE firstMade(d) = made.day
  AND demandStatus(d) IN $status //? status
  AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true
  AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false
  AND unanswered(d) //? unansweredSince
  WITH DISTINCT d, made.to AS step, made.day AS day ORDER BY step, day, d.id LIMIT $first
  RETURN collect(d) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more
  MATCH (u:Demand) WHERE u.id IS NOT NULL AND visible(u) //? !after
  MATCH (u:Demand) WHERE u.id IS NOT NULL AND visible(u) //? after.0
  MATCH (u:Demand) WHERE u.id > $after.1 AND visible(u) //? after !after.0
  AND firstMade(u) IS NULL
  AND demandStatus(u) IN $status //? status
  AND NOT demandStatus(u) IN ['MET', 'LAPSED'] //? isOpen=true
  AND demandStatus(u) IN ['MET', 'LAPSED'] //? isOpen=false
  AND unanswered(u) //? unansweredSince
  WITH u ORDER BY u.id LIMIT $first
  RETURN collect(u) AS undated
}
UNWIND dated + undated AS d
//?
WITH d, firstMade(d) AS day //? page
WHERE day IS NULL OR day > date($after.0) OR (day = date($after.0) AND d.id > $after.1) //? after.0 page
WHERE day IS NULL AND d.id > $after.1 //? after !after.0 page
WITH d, day ORDER BY day IS NULL, day, d.id LIMIT $first //? page
RETURN d AS item, [toString(day), d.id] AS key //? page
RETURN count(d) AS item //? count
