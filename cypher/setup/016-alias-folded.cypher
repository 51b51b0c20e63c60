// purpose: spellings that begin with some letters
CREATE INDEX alias_folded IF NOT EXISTS FOR (n:Alias) ON (n.folded)
