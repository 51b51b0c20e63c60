// purpose: says which files the graph was made from, and whether a load is under way
// parameters: revision, loadedAt in ISO 8601, unfinished
MERGE (c:Collection {id: 'collection'})
SET c.revision = $revision, c.loadedAt = $loadedAt, c.unfinished = $unfinished
