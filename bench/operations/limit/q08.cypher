MATCH (:Node {id: $participant})<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible)
WHERE c.relation IN $verbs AND c.rank >= 2 AND c.voice IN ['AUTHOR_FACT', 'REPORTED'] AND c.day IS NOT NULL
  AND c.start <= date($to) AND c.end >= date($from)
WITH DISTINCT c ORDER BY c.day DESC, c.id LIMIT 20
RETURN c.id, c.relation, c.edtf, toString(c.start), toString(c.end), c.voice, c.certainty,
  COLLECT { MATCH (c)-[r:AGENT]->(t) WITH r, t ORDER BY r.order RETURN [t.id, t.name] },
  COLLECT { MATCH (c)-[r:TARGET]->(t) WITH r, t ORDER BY r.order RETURN [t.id, t.name] }
