// purpose: things in order of name
CREATE INDEX thing_name IF NOT EXISTS FOR (n:Thing) ON (n.name)
