MATCH (collection:Collection)
WITH [collection.revision, collection.unfinished] AS collection
RETURN collection
