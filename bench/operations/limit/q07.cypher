MATCH (s:Node {id: $id}) WHERE s:Thing
CALL (s) {
  MATCH (s)-[r:LINK]-(o)
  WITH DISTINCT r ORDER BY r.rank DESC, r.day IS NULL, r.day, r.id LIMIT 301
  RETURN collect(r) AS l1
}
CALL (s, l1) {
  UNWIND l1 AS r
  WITH DISTINCT s, CASE WHEN startNode(r) = s THEN endNode(r) ELSE startNode(r) END AS t
  WITH s, t WHERE t <> s
  RETURN collect(t) AS f1
}
CALL (s, f1, l1) {
  WITH s, f1, l1 WHERE size(l1) <= 300
  UNWIND f1 AS f
  WITH s, f WHERE COUNT { (f)--() } <= 2000
  MATCH (f)-[r:LINK]-(o) WHERE o <> s
  WITH DISTINCT r ORDER BY r.rank DESC, r.day IS NULL, r.day, r.id LIMIT 301
  RETURN collect(r) AS l2
}
CALL (s, f1, l2) {
  UNWIND l2 AS r
  UNWIND [startNode(r), endNode(r)] AS t
  WITH DISTINCT t, s, f1
  WITH t WHERE t <> s AND NOT t IN f1
  RETURN collect(t) AS f2
}
CALL (l1, l2, f2) {
  WITH l1, l2, f2 WHERE size(l1) + size(l2) <= 300
  UNWIND f2 AS f
  MATCH (f)-[r:LINK]->(o) WHERE o IN f2
  WITH DISTINCT r ORDER BY r.rank DESC, r.day IS NULL, r.day, r.id LIMIT 301
  RETURN collect(r) AS mutual
}
WITH s, f1, l1 + l2 + mutual AS found
WITH s, f1, found[..300] AS links, size(found) > 300 AS cut
CALL (s, links) {
  UNWIND links AS l
  UNWIND [startNode(l), endNode(l)] AS t
  WITH DISTINCT t, s
  WITH t WHERE t <> s
  RETURN collect(t) AS others
}
WITH f1, [s] + others AS things, links, cut, s
CALL (s, f1, things, links, cut) {
  WITH s, f1, things, links WHERE NOT cut AND size(links) <= 300
  UNWIND things AS t
  MATCH (t)-[:OPEN_END]->(c:Visible)
  WITH c, min(CASE WHEN t = s THEN 0 WHEN t IN f1 THEN 1 ELSE 2 END) AS near
  ORDER BY near, c.rank DESC, c.day IS NULL, c.day, c.id LIMIT 301
  RETURN collect(c) AS opens
}
RETURN COLLECT { UNWIND things AS t WITH t ORDER BY t.name, t.id RETURN [t.typename, t.id, t.name] },
  [l IN links | [l.typename, l.id, startNode(l).id, endNode(l).id, toString(l.start), toString(l.end), l.relation, l.role, l.voice, l.certainty]],
  [c IN opens[..300 - size(links)] | [c.id, c.relation]],
  cut OR size(links) + size(opens) > 300 OR any(f IN f1 WHERE COUNT { (f)--() } > 2000)
