// purpose: a retracted claim that can still be seen, or moves a status
// columns: id, what was found
MATCH (c:Claim) WHERE c.retractedOn IS NOT NULL AND (c:Visible OR EXISTS { ()-[:STATUS_CHANGE]->(c) })
RETURN c.id AS id, CASE WHEN c:Visible THEN 'label Visible' ELSE 'STATUS_CHANGE' END AS found
UNION
MATCH (c:Claim) WHERE c.retractedOn IS NULL AND NOT c:Visible
RETURN c.id AS id, 'no label Visible, though it is not retracted' AS found
