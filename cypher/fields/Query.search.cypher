// purpose: things by any spelling: names and aliases as they are folded, a prefix, one typing error; best match first, then the thing with most links
// parameters: text (as a query for the full-text index and folded), kinds, first, after
// columns: item, a thing; key [class, score, id]; edge {matched}
// The points of the index depend on all that it holds, so they decide on nothing. Looking back, the links of a thing are those of that day: their days stand in it in order, and their number is found by halving.
WITH duration.inDays(date('1970-01-01'), date($asOf)).days AS today //? asOf page
CALL db.index.fulltext.queryNodes('folded', $text.query, {limit: 10000}) YIELD node AS hit
OPTIONAL MATCH (hit)<-[:KNOWN_AS]-(named:Thing) WHERE visible(hit) AND visible(named)
WITH hit, coalesce(named, hit) AS t, CASE WHEN named IS NULL THEN hit.name ELSE hit.text END AS spelling
, today //? asOf page
WHERE t:Thing AND visible(t)
AND t.thingKind IN $kinds //? kinds
WITH t, spelling, CASE WHEN hit.folded = $text.folded THEN 0 WHEN hit.folded STARTS WITH $text.folded THEN 1 WHEN hit.folded CONTAINS ' ' + $text.folded THEN 2 ELSE 3 END AS class
, today //? asOf page
ORDER BY class, NOT toLower(spelling) CONTAINS toLower($text), size(spelling), spelling
WITH t, collect([class, spelling])[0] AS best
, today //? asOf page
//? asOf page
WITH t, best, today, coalesce(t.linkDays, []) AS days
WITH t, best, CASE
  WHEN size(days) = 0 OR days[-1] <= today THEN size(days)
  WHEN size(days) < 32 THEN size([day IN days WHERE day <= today])
  ELSE reduce(n = 0, step IN [1048576, 524288, 262144, 131072, 65536, 32768, 16384, 8192, 4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1] | CASE WHEN n + step <= size(days) AND days[n + step - 1] <= today THEN n + step ELSE n END)
END AS score
//?
WITH t, best, t.score AS score //? !asOf page
//? page
WITH t, best[0] AS class, best[1] AS spelling, score
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
