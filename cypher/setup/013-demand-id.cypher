// purpose: demands in order of id
CREATE INDEX demand_id IF NOT EXISTS FOR (n:Demand) ON (n.id)
