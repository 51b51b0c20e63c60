// purpose: says what the graph was made from, and whether a load is under way
// parameters: revision, loadedAt in ISO 8601, unfinished, generated (what was asked of the generator; null for case files), cases, the names of the cases
MERGE (c:Collection {id: 'collection'})
SET c.revision = $revision, c.loadedAt = $loadedAt, c.unfinished = $unfinished, c.generated = $generated, c.cases = $cases
