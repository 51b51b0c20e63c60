CALL () {
RETURN COLLECT {
CALL db.index.fulltext.queryNodes('folded', $p0_text_query, {limit: 10000}) YIELD node AS hit_1
OPTIONAL
MATCH (hit_1)<-[:KNOWN_AS]-(named_1:Thing)
WITH hit_1, coalesce(named_1, hit_1) AS t_1, CASE WHEN named_1 IS NULL THEN hit_1.name ELSE hit_1.text END AS spelling_1 WHERE t_1:Thing
WITH t_1, spelling_1, CASE WHEN hit_1.folded = $p0_text_folded THEN 0 WHEN hit_1.folded STARTS
WITH $p0_text_folded THEN 1 WHEN hit_1.folded CONTAINS ' ' + $p0_text_folded THEN 2 ELSE 3 END AS class_1 ORDER BY class_1, NOT toLower(spelling_1) CONTAINS toLower($p0_text), size(spelling_1), spelling_1
WITH t_1, collect([class_1, spelling_1])[0] AS best_1
WITH t_1, best_1[0] AS class_1, best_1[1] AS spelling_1
WITH t_1, class_1, spelling_1, (t_1.score) AS score_1
WITH t_1, class_1, score_1, {matched: spelling_1} AS how_1 ORDER BY class_1, score_1 DESC, t_1.id LIMIT $p0_first
RETURN [[t_1.typename, t_1.id, t_1.name, t_1.description, COLLECT {
MATCH (t_1)-[k_2:KNOWN_AS]->(a_2:Alias)
WITH a_2 ORDER BY k_2.order
RETURN [a_2.text, a_2.kind, a_2.language, a_2.script] }], null, [how_1.matched]] } AS h1 }
CALL () {
RETURN COLLECT {
CALL db.index.fulltext.queryNodes('folded', $p0_text_query, {limit: 10000}) YIELD node AS hit_1
OPTIONAL
MATCH (hit_1)<-[:KNOWN_AS]-(named_1:Thing)
WITH hit_1, coalesce(named_1, hit_1) AS t_1, CASE WHEN named_1 IS NULL THEN hit_1.name ELSE hit_1.text END AS spelling_1 WHERE t_1:Thing
WITH t_1, spelling_1, CASE WHEN hit_1.folded = $p0_text_folded THEN 0 WHEN hit_1.folded STARTS
WITH $p0_text_folded THEN 1 WHEN hit_1.folded CONTAINS ' ' + $p0_text_folded THEN 2 ELSE 3 END AS class_1 ORDER BY class_1, NOT toLower(spelling_1) CONTAINS toLower($p0_text), size(spelling_1), spelling_1
WITH t_1, collect([class_1, spelling_1])[0] AS best_1
WITH t_1, best_1[0] AS class_1, best_1[1] AS spelling_1
WITH count(t_1) AS total_1
CALL () {
CALL db.index.fulltext.queryNodes('folded', $p0_text_query, {limit: 10000}) YIELD node AS looked_1
RETURN count(looked_1) AS hits_1 }
WITH [total_1, hits_1 < 10000] AS item_1
RETURN item_1 } AS h2 }
CALL () {
RETURN COLLECT {
CALL db.index.fulltext.queryNodes('folded', $p2_text_query, {limit: 10000}) YIELD node AS hit_1
OPTIONAL
MATCH (hit_1)<-[:KNOWN_AS]-(named_1:Thing)
WITH hit_1, coalesce(named_1, hit_1) AS t_1, CASE WHEN named_1 IS NULL THEN hit_1.name ELSE hit_1.text END AS spelling_1 WHERE t_1:Thing
WITH t_1, spelling_1, CASE WHEN hit_1.folded = $p2_text_folded THEN 0 WHEN hit_1.folded STARTS
WITH $p2_text_folded THEN 1 WHEN hit_1.folded CONTAINS ' ' + $p2_text_folded THEN 2 ELSE 3 END AS class_1 ORDER BY class_1, NOT toLower(spelling_1) CONTAINS toLower($p2_text), size(spelling_1), spelling_1
WITH t_1, collect([class_1, spelling_1])[0] AS best_1
WITH t_1, best_1[0] AS class_1, best_1[1] AS spelling_1
WITH t_1, class_1, spelling_1, (t_1.score) AS score_1
WITH t_1, class_1, score_1, {matched: spelling_1} AS how_1 ORDER BY class_1, score_1 DESC, t_1.id LIMIT $p2_first
RETURN [[t_1.typename, t_1.id, t_1.name, t_1.description, COLLECT {
MATCH (t_1)-[k_2:KNOWN_AS]->(a_2:Alias)
WITH a_2 ORDER BY k_2.order
RETURN [a_2.text, a_2.kind, a_2.language, a_2.script] }], null, [how_1.matched]] } AS h3 }
CALL () {
RETURN COLLECT {
CALL db.index.fulltext.queryNodes('folded', $p2_text_query, {limit: 10000}) YIELD node AS hit_1
OPTIONAL
MATCH (hit_1)<-[:KNOWN_AS]-(named_1:Thing)
WITH hit_1, coalesce(named_1, hit_1) AS t_1, CASE WHEN named_1 IS NULL THEN hit_1.name ELSE hit_1.text END AS spelling_1 WHERE t_1:Thing
WITH t_1, spelling_1, CASE WHEN hit_1.folded = $p2_text_folded THEN 0 WHEN hit_1.folded STARTS
WITH $p2_text_folded THEN 1 WHEN hit_1.folded CONTAINS ' ' + $p2_text_folded THEN 2 ELSE 3 END AS class_1 ORDER BY class_1, NOT toLower(spelling_1) CONTAINS toLower($p2_text), size(spelling_1), spelling_1
WITH t_1, collect([class_1, spelling_1])[0] AS best_1
WITH t_1, best_1[0] AS class_1, best_1[1] AS spelling_1
WITH count(t_1) AS total_1
CALL () {
CALL db.index.fulltext.queryNodes('folded', $p2_text_query, {limit: 10000}) YIELD node AS looked_1
RETURN count(looked_1) AS hits_1 }
WITH [total_1, hits_1 < 10000] AS item_1
RETURN item_1 } AS h4 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h1, coalesce(head(h2), 0)] AS v0, [h3, coalesce(head(h4), 0)] AS v1
