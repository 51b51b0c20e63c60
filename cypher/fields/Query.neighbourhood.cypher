// purpose: things and the links between them around some things: nearest first, then certainty, date, id; open ends after all links
// parameters: of, depth, direction, filter, through, limit
// columns: item {things, links, openEnds, truncated}
// Links join things only, so the end of a link needs no label; and a link that can be seen joins things that can. A link's distance is that of its nearer end, plus one. One link more than the limit is looked for, to know whether something is left out.
MATCH (s:Node) WHERE s.id IN $of AND s:Thing AND visible(s)
WITH collect(DISTINCT s) AS f0
//? depth>=1
CALL (f0) {
  UNWIND f0 AS f MATCH (f)-[r:LINK]-(o) WHERE visible(r) AND linkFilter(r) //? direction=BOTH
  UNWIND f0 AS f MATCH (f)-[r:LINK]->(o) WHERE visible(r) AND linkFilter(r) //? direction=OUT
  UNWIND f0 AS f MATCH (f)<-[r:LINK]-(o) WHERE visible(r) AND linkFilter(r) //? direction=IN
  WITH DISTINCT r ORDER BY r.rank DESC, r.day IS NULL, r.day, r.id LIMIT $limit + 1
  RETURN collect(r) AS l1
}
//?
WITH [f0] AS levels, f0 AS last, [] AS found, false AS skipped //? depth=0
CALL (f0, l1) { UNWIND l1 AS r UNWIND [startNode(r), endNode(r)] AS t WITH DISTINCT t, f0 WHERE NOT t IN f0 RETURN collect(t) AS f1 } //? depth>=1
WITH f0 + f1 AS seen1, [f0, f1] AS levels1, f0 AS p1, f1, l1 AS found1, false AS skipped1 //? depth>=1
//? depth>=2
CALL (f1, found1, seen1, p1) {
  WITH f1, found1, p1 WHERE size(found1) <= $limit
  UNWIND f1 AS f WITH f, found1, p1 WHERE COUNT { (f)--() } <= 2000
  MATCH (f)-[r:LINK]-(o) WHERE NOT o IN p1 AND visible(r) AND linkFilter(r)
  WITH DISTINCT r ORDER BY r.rank DESC, r.day IS NULL, r.day, r.id LIMIT $limit + 1
  RETURN collect(r) AS l2
}
CALL (l2, seen1) { UNWIND l2 AS r UNWIND [startNode(r), endNode(r)] AS t WITH DISTINCT t, seen1 WHERE NOT t IN seen1 RETURN collect(t) AS f2 }
WITH seen1 + f2 AS seen2, levels1 + [f2] AS levels2, f1 AS p2, f2, found1 + l2 AS found2, skipped1 OR any(f IN f1 WHERE COUNT { (f)--() } > 2000) AS skipped2
//? depth>=3
CALL (f2, found2, seen2, p2) {
  WITH f2, found2, p2 WHERE size(found2) <= $limit
  UNWIND f2 AS f WITH f, found2, p2 WHERE COUNT { (f)--() } <= 2000
  MATCH (f)-[r:LINK]-(o) WHERE NOT o IN p2 AND visible(r) AND linkFilter(r)
  WITH DISTINCT r ORDER BY r.rank DESC, r.day IS NULL, r.day, r.id LIMIT $limit + 1
  RETURN collect(r) AS l3
}
CALL (l3, seen2) { UNWIND l3 AS r UNWIND [startNode(r), endNode(r)] AS t WITH DISTINCT t, seen2 WHERE NOT t IN seen2 RETURN collect(t) AS f3 }
WITH seen2 + f3 AS seen3, levels2 + [f3] AS levels3, f2 AS p3, f3, found2 + l3 AS found3, skipped2 OR any(f IN f2 WHERE COUNT { (f)--() } > 2000) AS skipped3
//?
WITH levels1 AS levels, f1 AS last, found1 AS found, skipped1 AS skipped //? depth=1
WITH levels2 AS levels, f2 AS last, found2 AS found, skipped2 AS skipped //? depth=2
WITH levels3 AS levels, f3 AS last, found3 AS found, skipped3 AS skipped //? depth=3
CALL (last, found) {
  WITH last, found WHERE size(found) <= $limit
  UNWIND last AS f MATCH (f)-[r:LINK]->(o) WHERE o IN last AND visible(r) AND linkFilter(r)
  WITH DISTINCT r ORDER BY r.rank DESC, r.day IS NULL, r.day, r.id LIMIT $limit + 1
  RETURN collect(r) AS mutual
}
WITH levels, found + mutual AS found, skipped
WITH levels, found[..$limit] AS links, size(found) > $limit AS cut, skipped
CALL (links) {
  UNWIND CASE WHEN size(links) = 0 THEN [null] ELSE links END AS l
  UNWIND CASE WHEN l IS NULL THEN [null] ELSE [startNode(l), endNode(l)] END AS t
  RETURN collect(DISTINCT t) AS ends
}
CALL (ends) {
  MATCH (s:Node) WHERE s.id IN $of AND s:Thing AND visible(s)
  WITH ends, collect(s) AS given
  UNWIND ends + given AS t
  RETURN collect(DISTINCT t) AS things
}
CALL (things, levels, links, cut) {
  WITH things, levels, links, cut WHERE NOT cut AND size(links) <= $limit
  UNWIND things AS t MATCH (t)-[e:OPEN_END]->(c:Visible) WHERE visible(e) AND visible(c)
  AND factFilter(e) //? filter
  WITH c, min(head([i IN range(0, size(levels) - 1) WHERE t IN levels[i]])) AS near
  ORDER BY near, c.rank DESC, c.day IS NULL, c.day, c.id LIMIT $limit + 1
  RETURN collect(c) AS opens
}
RETURN {things: things, links: links, openEnds: opens[..$limit - size(links)], truncated: cut OR skipped OR size(links) + size(opens) > $limit} AS item
