// purpose: names and aliases in their folded spelling, for search
CREATE FULLTEXT INDEX folded IF NOT EXISTS FOR (n:Thing|Alias) ON EACH [n.folded] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }
