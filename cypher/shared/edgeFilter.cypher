// purpose: whether an edge passes a RelationFilter whose from and to are answered elsewhere
factFilter(x)
AND NOT x.inferred //? filter.includeInferred=false
