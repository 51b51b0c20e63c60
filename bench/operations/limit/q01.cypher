MATCH (a:Node {id: $id}) WHERE a:Actor
RETURN a.id, a.name, a.kind, a.country, a.description
