// purpose: the demands that could have been raised at an opportunity and of which no claim says that they were: made by its last day, and neither met nor lapsed before it
// parameters: first
CALL (this) {
  MATCH (this)-[towards:TOWARDS]->(whole:Actor) WHERE visible(towards)
  MATCH (whole)<-[up:PART_OF*0..4]-(a:Actor) WHERE all(step IN up WHERE step.organ AND visible(step))
  MATCH (a)<-[at:ADDRESSED_TO]-(d:Demand) WHERE visible(at) AND visible(d)
  RETURN d
  UNION
  MATCH (this)-[could:COULD_RAISE]->(d:Demand) WHERE visible(could) AND visible(d)
  RETURN d
}
WITH d, firstMade(d) AS day WHERE (day IS NULL OR day <= this.end)
AND NOT EXISTS { (d)-[over:STATUS_CHANGE]->(shows:Visible) WHERE over.to IN ['MET', 'LAPSED'] AND (this.day IS NULL OR over.end < this.start) AND visible(over) AND visible(shows) }
AND NOT EXISTS { (this)-[raised:RAISED]->(d) WHERE visible(raised) }
WITH d, day ORDER BY day IS NULL, day, d.id LIMIT $first
RETURN d AS item
