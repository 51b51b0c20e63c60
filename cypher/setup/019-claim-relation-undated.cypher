// purpose: claims of a verb without a date, in order of id
CREATE INDEX claim_relation_undated IF NOT EXISTS FOR (n:Visible) ON (n.relation, n.dateBasis, n.id)
