MATCH (a:Node {id: $from}), (b:Node {id: $to}) WHERE a <> b AND a:Thing AND b:Thing
MATCH p = allShortestPaths((a)-[:LINK*..6]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place))
WITH p LIMIT 5000
WITH nodes(p) AS things, collect(relationships(p)) AS ways
WITH things, [i IN range(0, size(things) - 2) | head(COLLECT {
  UNWIND ways AS way
  WITH DISTINCT way[i] AS r
  WITH r ORDER BY CASE r.typename WHEN 'Relation' THEN 0 WHEN 'Concern' THEN 1 ELSE 2 END, r.rank DESC, r.day IS NULL, r.day, r.id LIMIT 1
  RETURN r
})] AS links
WITH things, links ORDER BY
  size([l IN links WHERE l.typename <> 'Relation']), reduce(sum = 0, l IN links | sum + l.rank) DESC, [l IN links | l.id] LIMIT 1
RETURN [t IN things | [t.id, t.name]],
  [l IN links | [l.typename, l.id, startNode(l).id, endNode(l).id, l.relation, l.role, l.certainty]]
