// purpose: claims without a date, in order of id
CREATE INDEX claim_undated IF NOT EXISTS FOR (n:Visible) ON (n.dateBasis, n.id)
