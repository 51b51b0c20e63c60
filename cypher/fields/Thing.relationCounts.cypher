// purpose: how many links of each kind, verb and direction a thing has
// parameters: filter, through
CALL (this) {
//? through~RELATION
  MATCH (this)-[r:RELATION]->() WHERE visible(r) AND relationFilter(r) RETURN 0 AS nr, 'RELATION' AS kind, r.relation AS verb, 'OUT' AS way, count(*) AS number
  UNION ALL
  MATCH (this)<-[r:RELATION]-() WHERE visible(r) AND relationFilter(r) RETURN 0 AS nr, 'RELATION' AS kind, r.relation AS verb, 'IN' AS way, count(*) AS number
  UNION ALL
//? through~CONCERN
  MATCH (this)-[r:CONCERNS]->() WHERE visible(r) AND relationFilter(r) RETURN 1 AS nr, 'CONCERN' AS kind, r.relation AS verb, 'OUT' AS way, count(*) AS number
  UNION ALL
  MATCH (this)<-[r:CONCERNS]-() WHERE visible(r) AND relationFilter(r) RETURN 1 AS nr, 'CONCERN' AS kind, r.relation AS verb, 'IN' AS way, count(*) AS number
  UNION ALL
//? through~MEMBERSHIP
  MATCH (this)-[r:PART_OF]->() WHERE visible(r) RETURN 2 AS nr, 'MEMBERSHIP' AS kind, null AS verb, 'OUT' AS way, count(*) AS number
  UNION ALL
  MATCH (this)<-[r:PART_OF]-() WHERE visible(r) RETURN 2 AS nr, 'MEMBERSHIP' AS kind, null AS verb, 'IN' AS way, count(*) AS number
  UNION ALL
//?
  UNWIND [] AS none RETURN 3 AS nr, '' AS kind, '' AS verb, '' AS way, 0 AS number
}
WITH nr, kind, verb, way, number WHERE number > 0
WITH nr, kind, verb, way, number ORDER BY nr, number DESC, verb, way
RETURN {kind: kind, type: verb, direction: way, count: number} AS item
