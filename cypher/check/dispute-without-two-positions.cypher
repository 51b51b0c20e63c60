// purpose: a dispute in which no two claims stand against each other
// columns: id, what was found
MATCH (d:Dispute)
OPTIONAL MATCH (d)-[p:POSITION]->(c:Visible)
WITH d, count(DISTINCT [p.low, p.answer]) AS answers WHERE answers < 2
RETURN d.id AS id, toString(answers) + ' answer(s)' AS found
