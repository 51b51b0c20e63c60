// purpose: what is stored of the collection as a whole
// columns: revision, unfinished, generated (what was asked of the generator, where the graph is of no case files)
MATCH (c:Collection {id: 'collection'})
RETURN c.revision AS revision, c.unfinished AS unfinished, c.generated AS generated
