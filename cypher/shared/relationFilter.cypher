// purpose: whether a verb edge or a concern passes a RelationFilter
edgeFilter(x)
AND startNode(x).id IN $filter.from //? filter.from
AND endNode(x).id IN $filter.to //? filter.to
