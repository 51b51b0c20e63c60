// purpose: actors of a kind, the most linked first
CREATE INDEX actor_kind_score IF NOT EXISTS FOR (n:Actor) ON (n.kind, n.score)
