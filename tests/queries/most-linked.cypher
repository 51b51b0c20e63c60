CALL () {
RETURN COLLECT {
UNWIND $p0_kinds AS sort_1
CALL (sort_1) {
MATCH (t_1:Actor) WHERE t_1.kind = sort_1 AND t_1.score >= 0
WITH t_1 ORDER BY t_1.kind DESC, t_1.score DESC, t_1.name, t_1.id LIMIT $p0_first
RETURN t_1 }
WITH DISTINCT t_1, (t_1.score) AS links_1 ORDER BY links_1 DESC, t_1.name, t_1.id LIMIT $p0_first
CALL (t_1) {
RETURN COLLECT {
CALL (t_1) {
MATCH (t_1)-[r_2:<every verb>]->()
RETURN 0 AS nr_2, 'RELATION' AS kind_2, r_2.relation AS verb_2, 'OUT' AS way_2, count(*) AS number_2
UNION ALL
MATCH (t_1)<-[r_2:<every verb>]-()
RETURN 0 AS nr_2, 'RELATION' AS kind_2, r_2.relation AS verb_2, 'IN' AS way_2, count(*) AS number_2
UNION ALL
UNWIND [] AS none_2
RETURN 3 AS nr_2, '' AS kind_2, '' AS verb_2, '' AS way_2, 0 AS number_2 }
WITH nr_2, kind_2, verb_2, way_2, number_2 WHERE number_2 > 0
WITH nr_2, kind_2, verb_2, way_2, number_2 ORDER BY nr_2, number_2 DESC, verb_2, way_2
WITH {kind: kind_2, type: verb_2, direction: way_2, count: number_2} AS item_2
RETURN [item_2.type, item_2.direction, item_2.count] } AS h1 }
RETURN [[t_1.typename, t_1.id, t_1.name, h1], [links_1, t_1.name, t_1.id], []] } AS h2 }
CALL () {
RETURN COLLECT {
MATCH (t_1:Actor) WHERE t_1.kind IN $p0_kinds AND t_1.name IS NOT NULL
WITH count(t_1) AS item_1
RETURN item_1 } AS h3 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h2, coalesce(head(h3), 0)] AS v0
