// purpose: actors, the most linked first
CREATE INDEX actor_score IF NOT EXISTS FOR (n:Actor) ON (n.score)
