MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection
