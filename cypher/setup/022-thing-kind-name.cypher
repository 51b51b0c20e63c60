// purpose: things of a kind in order of name
CREATE INDEX thing_kind_name IF NOT EXISTS FOR (n:Thing) ON (n.thingKind, n.name)
