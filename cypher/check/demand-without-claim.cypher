// purpose: a demand whose status no claim shows
// columns: id, what was found
MATCH (d:Demand) WHERE NOT EXISTS { (d)-[:STATUS_CHANGE {to: 'MADE'}]->(:Visible) }
RETURN d.id AS id, 'no claim shows that it was made' AS found
UNION
MATCH (d:Demand)-[change:STATUS_CHANGE]->(c) WHERE NOT c:Visible
RETURN d.id AS id, change.to + ' by ' + coalesce(c.id, 'nothing') + ', which is no claim that stands' AS found
