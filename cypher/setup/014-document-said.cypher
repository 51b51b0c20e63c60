// purpose: documents by the day on which they could be read
CREATE INDEX document_said IF NOT EXISTS FOR (n:Document) ON (n.saidOn)
