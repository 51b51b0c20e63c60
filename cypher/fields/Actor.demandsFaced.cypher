// purpose: the demands at the other end of ADDRESSED_TO, in the order in which they were first made; rolled up, also those of the actor's organs
// parameters: status, rollUp, first
MATCH (this)<-[at:ADDRESSED_TO]-(d:Demand) WHERE visible(at) AND visible(d) //? !rollUp
MATCH (this)<-[up:PART_OF*0..4]-(actor:Actor) WHERE all(step IN up WHERE step.organ AND visible(step)) //? rollUp
MATCH (actor)<-[at:ADDRESSED_TO]-(d:Demand) WHERE visible(at) AND visible(d) //? rollUp
AND demandStatus(d) IN $status //? status
WITH DISTINCT d
WITH d, firstMade(d) AS day ORDER BY day IS NULL, day, d.id LIMIT $first
RETURN d AS item
