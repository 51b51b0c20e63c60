// purpose: actors of a country, the most linked first
CREATE INDEX actor_country_score IF NOT EXISTS FOR (n:Actor) ON (n.country, n.score)
