// purpose: what is stored of the collection as a whole
// columns: revision, unfinished
MATCH (c:Collection {id: 'collection'})
RETURN c.revision AS revision, c.unfinished AS unfinished
