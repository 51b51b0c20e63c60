// purpose: the steps of a story, in order
MATCH (this)-[r:STEP]->(t:StoryStep) WHERE visible(r) AND visible(t)
WITH t ORDER BY t.number
RETURN t AS item
