// purpose: disputes by the day on which they could be seen. What they are about leads, else the index of days
// parameters: about, includeDismissed, first, after
// columns: item, a dispute; key [day, id]
MATCH (whom:Node {id: $about})<-[:OVER]-(d:Dispute) WHERE whom:Thing AND visible(d) //? about
MATCH (d:Dispute) WHERE d.saidOn IS NOT NULL AND visible(d) //? !about !after page
MATCH (d:Dispute) WHERE d.saidOn >= date($after.0) AND visible(d) //? !about after page
MATCH (d:Dispute) WHERE visible(d) //? !about count
AND NOT d.dismissed //? !includeDismissed
AND (d.saidOn > date($after.0) OR (d.saidOn = date($after.0) AND d.id > $after.1)) //? after page
WITH d ORDER BY d.saidOn, d.id LIMIT $first //? page
RETURN d AS item, [toString(d.saidOn), d.id] AS key //? page
RETURN count(d) AS item //? count
