// purpose: whether a claim passes a ClaimFilter
claimFacts(x)
AND x.relation IN $filter.relations //? filter.relations
AND EXISTS { (x)-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]->(who:Thing) WHERE who.id IN $filter.participants } //? filter.participants
