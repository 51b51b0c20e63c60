MATCH (a:Node {id: $id}) WHERE a:Actor
RETURN a.id, COUNT {
  (a)<-[:AGENT]-(c:Visible) WHERE c.voice = 'AUTHOR_FACT' AND c.rank >= 2 AND c.day IS NOT NULL AND c.start <= date($to) AND c.end >= date($from)
}
