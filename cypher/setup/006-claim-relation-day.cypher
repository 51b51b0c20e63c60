// purpose: claims of a verb in order of date
CREATE INDEX claim_relation_day IF NOT EXISTS FOR (n:Visible) ON (n.relation, n.day)
