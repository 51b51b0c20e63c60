// purpose: a record without what every record has: an id, a type, a day on which it was said
// columns: id, what was found
MATCH (n:Node) WHERE n.id IS NULL OR n.typename IS NULL OR n.saidOn IS NULL
RETURN coalesce(n.id, 'without an id') AS id, 'typename ' + coalesce(n.typename, 'absent') + ', saidOn ' + coalesce(toString(n.saidOn), 'absent') AS found
ORDER BY id
