// purpose: things by any spelling: names and aliases as they are folded, a prefix, one typing error; best match first, then the thing with most links
// parameters: text (as a query for the full-text index and folded), kinds, first, after
// columns: item, a thing; key [class, score, id]; edge {matched}
// The points of the index depend on all that it holds, so they decide on nothing. Looking back, links are counted only where a thing may come into the page: it never had more than today.
CALL db.index.fulltext.queryNodes('folded', $text.query, {limit: 10000}) YIELD node AS hit
OPTIONAL MATCH (hit)<-[:KNOWN_AS]-(named:Thing) WHERE visible(hit) AND visible(named)
WITH hit, coalesce(named, hit) AS t, CASE WHEN named IS NULL THEN hit.name ELSE hit.text END AS spelling
WHERE t:Thing AND visible(t)
AND t.thingKind IN $kinds //? kinds
WITH t, spelling, CASE WHEN hit.folded = $text.folded THEN 0 WHEN hit.folded STARTS WITH $text.folded THEN 1 WHEN hit.folded CONTAINS ' ' + $text.folded THEN 2 ELSE 3 END AS class
ORDER BY class, NOT toLower(spelling) CONTAINS toLower($text), size(spelling), spelling
WITH t, collect([class, spelling])[0] AS best
WITH t, best[0] AS class, best[1] AS spelling
//? page asOf
WHERE class >= $after.0 //? after
WITH collect([t, class, spelling]) AS hits
CALL (hits) {
  UNWIND hits AS found
  WITH found[0] AS t, found[1] AS class ORDER BY class, t.score DESC LIMIT $first
  WITH class, score(t) AS score
  WHERE class > $after.0 OR score < $after.1 //? after
  WITH class, score ORDER BY class, score DESC
  WITH collect([class, score]) AS best
  RETURN CASE WHEN size(best) = $first THEN best[-1] ELSE [9, 0] END AS last
}
UNWIND hits AS found
WITH found[0] AS t, found[1] AS class, found[2] AS spelling, last
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
