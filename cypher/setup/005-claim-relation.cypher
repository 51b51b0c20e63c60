// purpose: claims of a verb
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Visible) ON (n.relation)
