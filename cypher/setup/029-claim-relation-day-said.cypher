// purpose: claims of a verb in order of date, as of a day
CREATE INDEX claim_relation_day_said IF NOT EXISTS FOR (n:Visible) ON (n.relation, n.day, n.saidOn)
