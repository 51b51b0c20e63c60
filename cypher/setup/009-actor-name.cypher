// purpose: actors in order of name
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name)
