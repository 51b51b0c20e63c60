// purpose: the demands that say a demand again, in the order in which they were first made
// parameters: first
MATCH (this)<-[r:RESTATES]-(d:Demand) WHERE visible(r) AND visible(d)
WITH d, firstMade(d) AS day ORDER BY day IS NULL, day, d.id LIMIT $first
RETURN d AS item
