// purpose: opportunities without a date, in order of id
CREATE INDEX opportunity_undated IF NOT EXISTS FOR (n:Opportunity) ON (n.dateBasis, n.id)
