MATCH (a:Node {id: $id}) WHERE a:Actor
RETURN a.id, a.name, COLLECT {
  MATCH (a)<-[:AGENT]-(c:Visible) WHERE c.day IS NOT NULL AND c.start <= date($to)
  WITH c ORDER BY c.day DESC, c.id LIMIT 20
  RETURN [c.id, c.relation, c.edtf, toString(c.start), toString(c.end), c.voice, c.certainty,
    COLLECT { MATCH (c)-[r:AGENT]->(t) WITH r, t ORDER BY r.order RETURN [r.status, t.id, t.name] },
    COLLECT { MATCH (c)-[r:TARGET]->(t) WITH r, t ORDER BY r.order RETURN [r.status, t.id, t.name] },
    COLLECT { MATCH (c)-[r:EVIDENCE]->()-[:IN]->(d) WITH r, d ORDER BY r.order RETURN [d.id, d.title] }]
}
