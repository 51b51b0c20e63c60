// purpose: one spelling for each id, and the way to it when it is loaded
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE
