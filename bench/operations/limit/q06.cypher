CALL db.index.fulltext.queryNodes('folded', $query, {limit: 10000}) YIELD node
OPTIONAL MATCH (node)<-[:KNOWN_AS]-(named:Thing)
WITH node, coalesce(named, node) AS t, CASE WHEN named IS NULL THEN node.name ELSE node.text END AS spelling
WITH t, spelling,
  CASE WHEN node.folded = $folded THEN 0 WHEN node.folded STARTS WITH $folded THEN 1 WHEN node.folded CONTAINS ' ' + $folded THEN 2 ELSE 3 END AS class
ORDER BY class, NOT toLower(spelling) CONTAINS toLower($text), size(spelling), spelling
WITH t, collect([class, spelling])[0] AS best
WITH t, best ORDER BY best[0], t.score DESC, t.id LIMIT 10
RETURN best[1], t.typename, t.id, t.name
