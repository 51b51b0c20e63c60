// purpose: names that begin with some letters
CREATE INDEX thing_folded IF NOT EXISTS FOR (n:Thing) ON (n.folded)
