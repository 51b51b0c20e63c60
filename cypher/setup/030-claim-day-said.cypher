// purpose: claims in order of date, as of a day
CREATE INDEX claim_day_said IF NOT EXISTS FOR (n:Visible) ON (n.day, n.saidOn)
