// purpose: actors of a country in order of name
CREATE INDEX actor_country_name IF NOT EXISTS FOR (n:Actor) ON (n.country, n.name)
