// purpose: things by any spelling: names and aliases as they are folded, a prefix, one typing error; best match first, then the thing with most links
// parameters: text (as a query for the full-text index and folded), kinds, first, after
// columns: item, a thing; key [class, score, id]; edge {matched}
// The points of the index depend on all that it holds, so they decide on nothing. A spelling that can be seen is that of a thing that can.
// Looking back, links are counted only where a thing may come into the page: it never had more than today.
CALL db.index.fulltext.queryNodes('folded', $text.query, {limit: 10000}) YIELD node AS hit
WHERE visible(hit)
OPTIONAL MATCH (hit)<-[:KNOWN_AS]-(named:Thing)
WITH hit, coalesce(named, hit) AS t, CASE WHEN named IS NULL THEN hit.name ELSE hit.text END AS spelling
WHERE t:Thing
AND t.thingKind IN $kinds //? kinds
WITH t, spelling, CASE WHEN hit.folded = $text.folded THEN 0 WHEN hit.folded STARTS WITH $text.folded THEN 1 WHEN hit.folded CONTAINS ' ' + $text.folded THEN 2 ELSE 3 END AS class
ORDER BY class, NOT toLower(spelling) CONTAINS toLower($text), size(spelling), spelling
WITH t, collect([class, spelling])[0] AS best
WITH t, best[0] AS class, best[1] AS spelling
//? page asOf
WHERE class >= $after.0 //? after
WITH collect([t, class, spelling]) AS found
CALL (found) {
  UNWIND found AS likely
  WITH likely[0] AS thing, likely[1] AS rank ORDER BY rank, thing.score DESC LIMIT $first
  WITH rank, score(thing) AS links
  WHERE rank > $after.0 OR links < $after.1 //? after
  WITH rank, links ORDER BY rank, links DESC
  WITH collect([rank, links]) AS likeliest
  RETURN CASE WHEN size(likeliest) = $first THEN likeliest[-1] ELSE [9, 0] END AS last
}
UNWIND found AS one
WITH one[0] AS t, one[1] AS class, one[2] AS spelling, last
WHERE class < last[0] OR (class = last[0] AND t.score >= last[1])
//? page
WITH t, class, spelling, score(t) AS score
WHERE class > $after.0 OR (class = $after.0 AND (score < $after.1 OR (score = $after.1 AND t.id > $after.2))) //? after
WITH t, class, score, {matched: spelling} AS how ORDER BY class, score DESC, t.id LIMIT $first
RETURN t AS item, [class, score, t.id] AS key, how AS edge
//? count
WITH count(t) AS total
CALL () {
  CALL db.index.fulltext.queryNodes('folded', $text.query, {limit: 10000}) YIELD node AS looked
  RETURN count(looked) AS hits
}
RETURN [total, hits < 10000] AS item
