// purpose: demands in the order in which they were first made; rolled up, the organs of those who make and face them count too
// parameters: status, isOpen, madeBy, addressedTo, concerns, rollUp, first, after
// columns: item, a demand; key [day, id]
MATCH (d:Demand) WHERE visible(d)
AND EXISTS { (d)-[by:MADE_BY]->(maker:Actor {id: $madeBy}) WHERE visible(by) } //? madeBy !rollUp
AND EXISTS { (d)-[by:MADE_BY]->(:Actor)-[up:PART_OF*0..4]->(maker:Actor {id: $madeBy}) WHERE visible(by) AND all(step IN up WHERE step.organ AND visible(step)) } //? madeBy rollUp
AND EXISTS { (d)-[to:ADDRESSED_TO]->(faced:Actor {id: $addressedTo}) WHERE visible(to) } //? addressedTo !rollUp
AND EXISTS { (d)-[to:ADDRESSED_TO]->(:Actor)-[up:PART_OF*0..4]->(faced:Actor {id: $addressedTo}) WHERE visible(to) AND all(step IN up WHERE step.organ AND visible(step)) } //? addressedTo rollUp
AND EXISTS { (d)-[for:FOR]->(whom:Thing {id: $concerns}) WHERE visible(for) } //? concerns
AND demandStatus(d) IN $status //? status
AND NOT demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=true
AND demandStatus(d) IN ['MET', 'LAPSED'] //? isOpen=false
WITH d, firstMade(d) AS day
WHERE day IS NULL OR day > date($after.0) OR (day = date($after.0) AND d.id > $after.1) //? after.0 page
WHERE day IS NULL AND d.id > $after.1 //? after !after.0 page
WITH d, day ORDER BY day IS NULL, day, d.id LIMIT $first //? page
RETURN d AS item, [toString(day), d.id] AS key //? page
RETURN count(d) AS item //? count
