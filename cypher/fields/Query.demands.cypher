// purpose: demands in the order in which they were first made; rolled up, the organs of those who make and face them count too. Who makes, who faces, what it is for leads, else the index of first days
// parameters: status, isOpen, madeBy, addressedTo, concerns, rollUp, first, after
// columns: item, a demand; key [day, id]
MATCH (maker:Node {id: $madeBy})<-[by:MADE_BY]-(d:Demand) WHERE maker:Actor AND visible(by) AND visible(d) //? madeBy !rollUp
MATCH (maker:Node {id: $madeBy})<-[up:PART_OF*0..4]-(organ:Actor) WHERE maker:Actor AND all(step IN up WHERE step.organ AND visible(step)) //? madeBy rollUp
WITH DISTINCT organ MATCH (organ)<-[by:MADE_BY]-(d:Demand) WHERE visible(by) AND visible(d) //? madeBy rollUp
MATCH (faced:Node {id: $addressedTo})<-[to:ADDRESSED_TO]-(d:Demand) WHERE faced:Actor AND visible(to) AND visible(d) //? addressedTo !rollUp !madeBy
MATCH (faced:Node {id: $addressedTo})<-[up:PART_OF*0..4]-(organ:Actor) WHERE faced:Actor AND all(step IN up WHERE step.organ AND visible(step)) //? addressedTo rollUp !madeBy
WITH DISTINCT organ MATCH (organ)<-[to:ADDRESSED_TO]-(d:Demand) WHERE visible(to) AND visible(d) //? addressedTo rollUp !madeBy
MATCH (whom:Node {id: $concerns})<-[for:FOR]-(d:Demand) WHERE whom:Thing AND visible(for) AND visible(d) //? concerns !madeBy !addressedTo
MATCH (d:Demand) WHERE visible(d) //? !madeBy !addressedTo !concerns count
AND EXISTS { (d)-[to:ADDRESSED_TO]->(faced:Actor {id: $addressedTo}) WHERE visible(to) } //? addressedTo madeBy !rollUp
AND EXISTS { (d)-[to:ADDRESSED_TO]->(:Actor)-[up:PART_OF*0..4]->(faced:Actor {id: $addressedTo}) WHERE visible(to) AND all(step IN up WHERE step.organ AND visible(step)) } //? addressedTo madeBy rollUp
AND EXISTS { (d)-[for:FOR]->(whom:Thing {id: $concerns}) WHERE visible(for) } //? concerns madeBy
AND EXISTS { (d)-[for:FOR]->(whom:Thing {id: $concerns}) WHERE visible(for) } //? concerns addressedTo !madeBy
AND demandStatus(d) IN $status //? status count
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true count
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false count
AND demandStatus(d) IN $status //? status madeBy page
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true madeBy page
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false madeBy page
AND demandStatus(d) IN $status //? status addressedTo !madeBy page
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true addressedTo !madeBy page
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false addressedTo !madeBy page
AND demandStatus(d) IN $status //? status concerns !madeBy !addressedTo page
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true concerns !madeBy !addressedTo page
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false concerns !madeBy !addressedTo page
WITH DISTINCT d //? madeBy
WITH DISTINCT d //? addressedTo !madeBy
WITH DISTINCT d //? concerns !madeBy !addressedTo
CALL () { //? !madeBy !addressedTo !concerns page
  MATCH (d:Demand)-[made:STATUS_CHANGE]->(shows:Visible) WHERE made.to = 'MADE' AND made.day IS NOT NULL AND visible(made) AND visible(shows) AND visible(d) //? !after !madeBy !addressedTo !concerns page
  MATCH (d:Demand)-[made:STATUS_CHANGE]->(shows:Visible) WHERE made.to = 'MADE' AND made.day >= date($after.0) AND (made.day > date($after.0) OR d.id > $after.1) AND visible(made) AND visible(shows) AND visible(d) //? after.0 !madeBy !addressedTo !concerns page
  MATCH (d:Demand)-[made:STATUS_CHANGE]->(shows:Visible) WHERE made.to = 'MADE' AND false AND visible(made) AND visible(shows) AND visible(d) //? after !after.0 !madeBy !addressedTo !concerns page
  WITH d, made ORDER BY made.to, made.day //? !madeBy !addressedTo !concerns page
  WITH d, made WHERE firstMade(d) = made.day //? !madeBy !addressedTo !concerns page
  AND demandStatus(d) IN $status //? status !madeBy !addressedTo !concerns page
  AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true !madeBy !addressedTo !concerns page
  AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false !madeBy !addressedTo !concerns page
  WITH DISTINCT d, made.to AS step, made.day AS day ORDER BY step, day, d.id LIMIT $first //? !madeBy !addressedTo !concerns page
  RETURN collect(d) AS dated //? !madeBy !addressedTo !concerns page
} //? !madeBy !addressedTo !concerns page
CALL (dated) { //? !madeBy !addressedTo !concerns page
  UNWIND CASE WHEN size(dated) < $first THEN [true] ELSE [] END AS more //? !madeBy !addressedTo !concerns page
  MATCH (u:Demand) WHERE u.id IS NOT NULL AND visible(u) //? !after !madeBy !addressedTo !concerns page
  MATCH (u:Demand) WHERE u.id IS NOT NULL AND visible(u) //? after.0 !madeBy !addressedTo !concerns page
  MATCH (u:Demand) WHERE u.id > $after.1 AND visible(u) //? after !after.0 !madeBy !addressedTo !concerns page
  AND firstMade(u) IS NULL //? !madeBy !addressedTo !concerns page
  AND demandStatus(u) IN $status //? status !madeBy !addressedTo !concerns page
  AND NOT demandStatus(u) IN ['MET', 'LAPSED'] //? isOpen=true !madeBy !addressedTo !concerns page
  AND demandStatus(u) IN ['MET', 'LAPSED'] //? isOpen=false !madeBy !addressedTo !concerns page
  WITH u ORDER BY u.id LIMIT $first //? !madeBy !addressedTo !concerns page
  RETURN collect(u) AS undated //? !madeBy !addressedTo !concerns page
} //? !madeBy !addressedTo !concerns page
UNWIND dated + undated AS d //? !madeBy !addressedTo !concerns page
WITH d, firstMade(d) AS day //? page
WHERE day IS NULL OR day > date($after.0) OR (day = date($after.0) AND d.id > $after.1) //? after.0 page
WHERE day IS NULL AND d.id > $after.1 //? after !after.0 page
WITH d, day ORDER BY day IS NULL, day, d.id LIMIT $first //? page
RETURN d AS item, [toString(day), d.id] AS key //? page
RETURN count(d) AS item //? count
