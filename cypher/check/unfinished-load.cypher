// purpose: a load that was cut off: the graph holds a part of the collection
// columns: id, what was found
MATCH (c:Collection) WHERE c.unfinished
RETURN c.id AS id, 'marked unfinished' AS found
