// purpose: a thing that search cannot find: it has no name, or no folded name
// columns: id, what was found
MATCH (n:Thing) WHERE n.name IS NULL OR n.folded IS NULL OR n.thingKind IS NULL
RETURN n.id AS id, 'name ' + coalesce(n.name, 'absent') + ', folded ' + coalesce(n.folded, 'absent') AS found
ORDER BY id
