// purpose: things by any spelling: names and aliases as they are folded, a prefix, one typing error; best match first, then the thing with most links
// parameters: text (as a query for the full-text index and folded), kinds, first, after
// columns: item, a thing; key [class, score, id]; edge {matched}
CALL db.index.fulltext.queryNodes('folded', $text.query, {limit: 10000}) YIELD node AS hit, score AS points
OPTIONAL MATCH (hit)<-[:KNOWN_AS]-(named:Thing) WHERE visible(hit) AND visible(named)
WITH hit, points, coalesce(named, hit) AS t, CASE WHEN named IS NULL THEN hit.name ELSE hit.text END AS spelling
WHERE t:Thing AND visible(t)
AND t.thingKind IN $kinds //? kinds
WITH t, spelling, points, CASE WHEN hit.folded = $text.folded THEN 0 WHEN hit.folded STARTS WITH $text.folded THEN 1 WHEN hit.folded CONTAINS ' ' + $text.folded THEN 2 ELSE 3 END AS class
ORDER BY class, NOT toLower(spelling) CONTAINS toLower($text), points DESC, spelling
WITH t, collect([class, spelling])[0] AS best
WITH t, best[0] AS class, best[1] AS spelling
WHERE class > $after.0 OR (class = $after.0 AND (t.score < $after.1 OR (t.score = $after.1 AND t.id > $after.2))) //? after page
WITH t, class, {matched: spelling} AS how ORDER BY class, t.score DESC, t.id LIMIT $first //? page
RETURN t AS item, [class, t.score, t.id] AS key, how AS edge //? page
//? count
WITH count(t) AS total
CALL () {
  CALL db.index.fulltext.queryNodes('folded', $text.query, {limit: 10000}) YIELD node AS looked
  RETURN count(looked) AS hits
}
RETURN [total, hits < 10000] AS item
