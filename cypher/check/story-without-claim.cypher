// purpose: a story with a step that no claim shows
// columns: id, what was found
MATCH (t:Story) WHERE NOT EXISTS { (t)-[:STEP]->(:StoryStep) }
RETURN t.id AS id, 'it has no step' AS found
UNION
MATCH (t:StoryStep) WHERE NOT EXISTS { (t)-[:SHOWN_BY]->(:Visible) }
RETURN t.id AS id, 'no claim shows it' AS found
UNION
MATCH (t:StoryStep)-[:SHOWN_BY]->(c) WHERE NOT c:Visible
RETURN t.id AS id, 'it rests on ' + coalesce(c.id, 'nothing') + ', which is no claim that stands' AS found
