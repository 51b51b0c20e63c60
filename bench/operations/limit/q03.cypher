MATCH (a:Node {id: $id}) WHERE a:Actor
RETURN a.id, a.name, COLLECT {
  MATCH (a)<-[:AGENT]-(c:Visible) WHERE c.day IS NOT NULL AND c.start <= date($to)
  WITH c ORDER BY c.day DESC, c.id LIMIT 10
  RETURN [c.id, c.relation, c.certainty, COLLECT {
    MATCH (c)-[r:TARGET]->(t)
    WITH r, t ORDER BY r.order
    RETURN [t.id, t.name, COLLECT {
      MATCH (t)<-[:TARGET]-(d:Visible) WHERE d.day IS NOT NULL AND d.start <= date($to)
      WITH d ORDER BY d.day DESC, d.id LIMIT 5
      RETURN [d.id, d.relation, d.certainty, COLLECT { MATCH (d)-[s:AGENT]->(u) WITH s, u ORDER BY s.order RETURN [u.id, u.name] }]
    }]
  }]
}
