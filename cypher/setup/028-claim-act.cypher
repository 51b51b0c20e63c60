// purpose: claims by the act that they tell of
CREATE INDEX claim_act IF NOT EXISTS FOR (n:Visible) ON (n.act)
