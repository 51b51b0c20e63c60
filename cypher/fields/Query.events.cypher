// purpose: events by date, undated last
// parameters: kinds, between, first, after
// columns: item, an event; key [day, id]
MATCH (e:Event) WHERE visible(e) AND afterDay(e) //? page
MATCH (e:Event) WHERE visible(e) //? count
AND e.kind IN $kinds //? kinds
AND e.day IS NOT NULL //? between
AND e.end >= date($between.from) //? between.from
AND e.start <= date($between.to) //? between.to
WITH e ORDER BY e.day IS NULL, e.day, e.id LIMIT $first //? page
RETURN e AS item, [toString(e.day), e.id] AS key //? page
RETURN count(e) AS item //? count
