// purpose: opportunities in order of date
CREATE INDEX opportunity_day IF NOT EXISTS FOR (n:Opportunity) ON (n.day)
