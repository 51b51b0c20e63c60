// purpose: where a demand could be raised: opportunities towards those whom an open demand addresses, rolled up, and those that the case file adds
// parameters: first
CALL (this) {
  MATCH (this)-[at:ADDRESSED_TO]->(a:Actor) WHERE visible(at) AND NOT demandStatus(this) IN ['MET', 'LAPSED']
  MATCH (a)-[up:PART_OF*0..4]->(whole:Actor) WHERE all(step IN up WHERE step.organ AND visible(step))
  MATCH (whole)<-[towards:TOWARDS]-(o:Opportunity) WHERE visible(towards) AND visible(o)
  RETURN o
  UNION
  MATCH (this)<-[could:COULD_RAISE]-(o:Opportunity) WHERE visible(could) AND visible(o)
  RETURN o
}
WITH o ORDER BY o.day IS NULL, o.day, o.id LIMIT $first
RETURN o AS item
