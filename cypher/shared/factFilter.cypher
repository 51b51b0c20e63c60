// purpose: the part of a RelationFilter that a claim and the links made from it answer alike
linkFacts(x)
AND x.relation IN $filter.types //? filter.types
