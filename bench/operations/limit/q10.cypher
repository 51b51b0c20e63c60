MATCH (a:Node {id: $id}) WHERE a:Actor
CALL (a) {
  MATCH (a)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible)
  WITH DISTINCT c
  WITH c.day.year AS year, count(*) AS number
  WITH year, number ORDER BY year
  RETURN collect([year, number]) AS years
}
RETURN a.id, a.name, a.kind, COLLECT {
  MATCH (a)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE c.day IS NOT NULL AND c.start <= date($to)
  WITH DISTINCT c ORDER BY c.day DESC, c.id LIMIT 5
  RETURN [c.id, c.relation, c.edtf,
    COLLECT { MATCH (c)-[r:AGENT]->(t) WITH r, t ORDER BY r.order RETURN [t.id, t.name] },
    COLLECT { MATCH (c)-[r:TARGET]->(t) WITH r, t ORDER BY r.order RETURN [t.id, t.name] }]
}, years, COLLECT {
  MATCH (a)<-[:ADDRESSED_TO]-(d:Demand)
  WITH d, head(COLLECT {
    MATCH (d)-[s:STATUS_CHANGE]->(c:Visible)
    WITH s, c ORDER BY s.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], s.end DESC, c.saidOn DESC, c.id DESC LIMIT 1
    RETURN s.to
  }) AS status
  WHERE NOT status IN ['MET', 'LAPSED']
  WITH d, status, head(COLLECT {
    MATCH (d)-[m:STATUS_CHANGE]->(:Visible) WHERE m.to = 'MADE' AND m.day IS NOT NULL
    WITH m ORDER BY m.day LIMIT 1
    RETURN m.day
  }) AS day
  WITH d, status ORDER BY day, d.id LIMIT 5
  RETURN [d.id, d.object, status]
}, COLLECT {
  MATCH (a)<-[:TOWARDS]-(o:Opportunity)
  WITH o ORDER BY o.day, o.id LIMIT 5
  RETURN [o.id, o.name, o.edtf, toString(o.start)]
}
