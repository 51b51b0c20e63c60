// purpose: disputes by the day on which they could be seen
CREATE INDEX dispute_said IF NOT EXISTS FOR (n:Dispute) ON (n.saidOn)
