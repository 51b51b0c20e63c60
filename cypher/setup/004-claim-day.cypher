// purpose: claims in order of date
CREATE INDEX claim_day IF NOT EXISTS FOR (n:Visible) ON (n.day)
