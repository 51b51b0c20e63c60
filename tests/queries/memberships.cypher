CALL () {
RETURN COLLECT {
MATCH (s_1:Node) WHERE s_1.id IN $p0_of AND s_1:Thing
WITH collect(DISTINCT s_1) AS f0_1
CALL (f0_1) {
UNWIND f0_1 AS f_1
MATCH (f_1)<-[r_1:PART_OF]-(o_1)
WITH DISTINCT r_1 ORDER BY r_1.rank DESC, r_1.day IS NULL, r_1.day, r_1.id LIMIT $p0_limit + 1
RETURN collect(r_1) AS l1_1 }
CALL (f0_1, l1_1) {
UNWIND l1_1 AS r_1
UNWIND [startNode(r_1), endNode(r_1)] AS t_1
WITH DISTINCT t_1, f0_1 WHERE NOT t_1 IN f0_1
RETURN collect(t_1) AS f1_1 }
WITH f0_1 + f1_1 AS seen1_1, [f0_1, f1_1] AS levels1_1, f0_1 AS p1_1, f1_1, l1_1 AS found1_1, false AS skipped1_1
CALL (f1_1, found1_1, seen1_1, p1_1) {
WITH f1_1, found1_1, p1_1 WHERE size(found1_1) <= $p0_limit
UNWIND f1_1 AS f_1
WITH f_1, found1_1, p1_1 WHERE COUNT { (f_1)--() } <= 2000
MATCH (f_1)-[r_1:PART_OF]-(o_1) WHERE NOT o_1 IN p1_1
WITH DISTINCT r_1 ORDER BY r_1.rank DESC, r_1.day IS NULL, r_1.day, r_1.id LIMIT $p0_limit + 1
RETURN collect(r_1) AS l2_1 }
CALL (l2_1, seen1_1) {
UNWIND l2_1 AS r_1
UNWIND [startNode(r_1), endNode(r_1)] AS t_1
WITH DISTINCT t_1, seen1_1 WHERE NOT t_1 IN seen1_1
RETURN collect(t_1) AS f2_1 }
WITH seen1_1 + f2_1 AS seen2_1, levels1_1 + [f2_1] AS levels2_1, f1_1 AS p2_1, f2_1, found1_1 + l2_1 AS found2_1, skipped1_1 OR any(f_1 IN f1_1 WHERE COUNT { (f_1)--() } > 2000) AS skipped2_1
WITH levels2_1 AS levels_1, f2_1 AS last_1, found2_1 AS found_1, skipped2_1 AS skipped_1
CALL (last_1, found_1) {
WITH last_1, found_1 WHERE size(found_1) <= $p0_limit
UNWIND last_1 AS f_1
MATCH (f_1)-[r_1:PART_OF]->(o_1) WHERE o_1 IN last_1
WITH DISTINCT r_1 ORDER BY r_1.rank DESC, r_1.day IS NULL, r_1.day, r_1.id LIMIT $p0_limit + 1
RETURN collect(r_1) AS mutual_1 }
WITH levels_1, found_1 + mutual_1 AS found_1, skipped_1
WITH levels_1, found_1[..$p0_limit] AS links_1, size(found_1) > $p0_limit AS cut_1, skipped_1
CALL (links_1) {
UNWIND CASE WHEN size(links_1) = 0 THEN [null] ELSE links_1 END AS l_1
UNWIND CASE WHEN l_1 IS NULL THEN [null] ELSE [startNode(l_1), endNode(l_1)] END AS t_1
RETURN collect(DISTINCT t_1) AS ends_1 }
CALL (ends_1) {
MATCH (s_1:Node) WHERE s_1.id IN $p0_of AND s_1:Thing
WITH ends_1, collect(s_1) AS given_1
UNWIND ends_1 + given_1 AS t_1
RETURN collect(DISTINCT t_1) AS things_1 }
CALL (things_1, levels_1, links_1, cut_1) {
WITH things_1, levels_1, links_1, cut_1 WHERE NOT cut_1 AND size(links_1) <= $p0_limit
UNWIND things_1 AS t_1
MATCH (t_1)-[e_1:OPEN_END]->(c_1:Visible)
WITH c_1, min(head([i_1 IN range(0, size(levels_1) - 1) WHERE t_1 IN levels_1[i_1]])) AS near_1 ORDER BY near_1, c_1.rank DESC, c_1.day IS NULL, c_1.day, c_1.id LIMIT $p0_limit + 1
RETURN collect(c_1) AS opens_1 }
WITH {things: things_1, links: links_1, openEnds: opens_1[..$p0_limit - size(links_1)], truncated: cut_1 OR skipped_1 OR size(links_1) + size(opens_1) > $p0_limit} AS item_1
RETURN [COLLECT {
UNWIND item_1.links AS l_2
RETURN [l_2.typename, [startNode(l_2).typename, startNode(l_2).id, startNode(l_2).name], l_2.relation, l_2.modality, [endNode(l_2).typename, endNode(l_2).id, endNode(l_2).name], l_2.role, l_2.organ, l_2.basis] }] } AS h1 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, head(h1) AS v0
