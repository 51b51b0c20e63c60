// purpose: stories in order
CREATE INDEX story_order IF NOT EXISTS FOR (n:Story) ON (n.order)
