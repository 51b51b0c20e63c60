// purpose: the document that a passage stands in
MATCH (this)-[:IN]->(d:Document) WHERE visible(d)
RETURN d AS item
