// purpose: the shortest sequences of things between two ends, and where the ends are joined directly also the shortest that are not direct
// parameters: from, to, maxLength, filter, through, first
// columns: item {things, links, length}
// types: text
// Only predicates of the form all(… IN nodes(p)) and all(… IN relationships(p)) are pushed into the search from both ends. A link that can be seen joins things that can.
// Looking back, the shortest of today are found first, which costs less: where some of them could be seen they are the answer (unless there are more than are looked at), and where there are none there were none. Else a second search looks at the day of each link.
MATCH (a:Node {id: $from}), (b:Node {id: $to}) WHERE a <> b AND a:Thing AND b:Thing AND visible(a) AND visible(b)
CALL (a, b) {
  MATCH p = allShortestPaths((a)-[:LINK*..1]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) //? maxLength=1
  MATCH p = allShortestPaths((a)-[:LINK*..2]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) //? maxLength=2
  MATCH p = allShortestPaths((a)-[:LINK*..3]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) //? maxLength=3
  MATCH p = allShortestPaths((a)-[:LINK*..4]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) //? maxLength=4
  MATCH p = allShortestPaths((a)-[:LINK*..5]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) //? maxLength=5
  MATCH p = allShortestPaths((a)-[:LINK*..6]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) //? maxLength=6
  AND all(r IN relationships(p) WHERE linkFilter(r)) //? filter
  WITH p LIMIT 5000
  RETURN collect(p) AS shortest
}
WITH a, b, shortest AS nearest //? !asOf
//? asOf
WITH a, b, size(shortest) AS number, CASE WHEN size(shortest) < 5000 THEN [p IN shortest WHERE all(r IN relationships(p) WHERE visible(r))] ELSE [] END AS seen
CALL (a, b, number, seen) {
  WITH a, b WHERE number > 0 AND size(seen) = 0
  MATCH p = allShortestPaths((a)-[:LINK*..1]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) //? maxLength=1
  MATCH p = allShortestPaths((a)-[:LINK*..2]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) //? maxLength=2
  MATCH p = allShortestPaths((a)-[:LINK*..3]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) //? maxLength=3
  MATCH p = allShortestPaths((a)-[:LINK*..4]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) //? maxLength=4
  MATCH p = allShortestPaths((a)-[:LINK*..5]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) //? maxLength=5
  MATCH p = allShortestPaths((a)-[:LINK*..6]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) //? maxLength=6
  AND all(r IN relationships(p) WHERE linkFilter(r)) //? filter
  WITH p LIMIT 5000
  RETURN collect(p) AS further
}
WITH a, b, seen + further AS nearest
//?
CALL (a, b, nearest) {
  WITH a, b, nearest WHERE $first > 1 AND size(nearest) > 0 AND length(nearest[0]) = 1
  MATCH p = allShortestPaths((a)-[:LINK*..2]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) AND all(r IN relationships(p) WHERE NOT (startNode(r).id IN [$from, $to] AND endNode(r).id IN [$from, $to])) //? maxLength=2
  MATCH p = allShortestPaths((a)-[:LINK*..3]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) AND all(r IN relationships(p) WHERE NOT (startNode(r).id IN [$from, $to] AND endNode(r).id IN [$from, $to])) //? maxLength=3
  MATCH p = allShortestPaths((a)-[:LINK*..4]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) AND all(r IN relationships(p) WHERE NOT (startNode(r).id IN [$from, $to] AND endNode(r).id IN [$from, $to])) //? maxLength=4
  MATCH p = allShortestPaths((a)-[:LINK*..5]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) AND all(r IN relationships(p) WHERE NOT (startNode(r).id IN [$from, $to] AND endNode(r).id IN [$from, $to])) //? maxLength=5
  MATCH p = allShortestPaths((a)-[:LINK*..6]-(b)) WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR NOT (n:Topic OR n:Place)) AND all(r IN relationships(p) WHERE visible(r)) AND all(r IN relationships(p) WHERE NOT (startNode(r).id IN [$from, $to] AND endNode(r).id IN [$from, $to])) //? maxLength=6
  UNWIND [] AS p //? maxLength=1
  WITH p WHERE true //? maxLength=1
  AND all(r IN relationships(p) WHERE linkFilter(r)) //? filter
  WITH p LIMIT 5000
  RETURN collect(p) AS indirect
}
UNWIND nearest + indirect AS p
WITH nodes(p) AS things, collect(relationships(p)) AS ways
WITH things, [place IN range(0, size(things) - 2) | head(COLLECT {
  UNWIND ways AS way
  WITH DISTINCT way[place] AS step
  WITH step ORDER BY CASE step.typename WHEN 'Relation' THEN 0 WHEN 'Concern' THEN 1 ELSE 2 END, step.rank DESC, step.day IS NULL, step.day, step.id LIMIT 1
  RETURN step
})] AS links
WITH things, links, size([l IN links WHERE l.typename <> 'Relation']) AS soft, reduce(sum = 0, l IN links | sum + l.rank) AS sure, [l IN links | l.id] AS ids
WITH things, links ORDER BY size(links), soft, sure DESC, ids LIMIT $first
RETURN {length: size(links), things: things, links: links} AS item
