// purpose: makes a second load wait until this one is done, and says what is stored of the collection
// columns: revision, unfinished
MERGE (c:Collection {id: 'collection'})
SET c.id = 'collection'
RETURN c.revision AS revision, c.unfinished AS unfinished
