// purpose: an opportunity whose status no claim shows
// columns: id, what was found
MATCH (o:Opportunity) WHERE NOT EXISTS { (o)-[:STATUS_CHANGE]->(:Visible) }
RETURN o.id AS id, 'no claim shows its status' AS found
UNION
MATCH (o:Opportunity)-[change:STATUS_CHANGE]->(c) WHERE NOT c:Visible
RETURN o.id AS id, change.to + ' by ' + coalesce(c.id, 'nothing') + ', which is no claim that stands' AS found
