// purpose: what could be raised: the open demands addressed, rolled up, to those whom the opportunity is towards, and what the case file adds
// parameters: first
CALL (this) {
  MATCH (this)-[towards:TOWARDS]->(whole:Actor) WHERE visible(towards)
  MATCH (whole)<-[up:PART_OF*0..4]-(a:Actor) WHERE all(step IN up WHERE step.organ AND visible(step))
  MATCH (a)<-[at:ADDRESSED_TO]-(d:Demand) WHERE visible(at) AND visible(d) AND NOT demandStatus(d) IN ['MET', 'LAPSED']
  RETURN d
  UNION
  MATCH (this)-[could:COULD_RAISE]->(d:Demand) WHERE visible(could) AND visible(d)
  RETURN d
}
WITH d, firstMade(d) AS day ORDER BY day IS NULL, day, d.id LIMIT $first
RETURN d AS item
