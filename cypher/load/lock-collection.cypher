// purpose: makes a second load wait until this one is done, and says what is stored of the collection
// columns: revision, unfinished, generated (what was asked of the generator, where the graph is of no case files)
MERGE (c:Collection {id: 'collection'})
SET c.id = 'collection'
RETURN c.revision AS revision, c.unfinished AS unfinished, c.generated AS generated
