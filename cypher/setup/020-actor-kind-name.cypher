// purpose: actors of a kind in order of name
CREATE INDEX actor_kind_name IF NOT EXISTS FOR (n:Actor) ON (n.kind, n.name)
