// purpose: whether a claim passes a ClaimFilter
true
AND x.relation IN $filter.relations //? filter.relations
AND EXISTS { (x)-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]->(who:Thing) WHERE who.id IN $filter.participants } //? filter.participants
AND x.documentId IN $filter.documents //? filter.documents
AND x.day IS NOT NULL //? filter.between
AND x.end >= date($filter.between.from) //? filter.between.from
AND x.start <= date($filter.between.to) //? filter.between.to
AND x.polarity = $filter.polarity //? filter.polarity
AND x.modality IN $filter.modalities //? filter.modalities
AND x.voice IN $filter.voices //? filter.voices
AND x.rank >= CASE $filter.minCertainty WHEN 'STATED' THEN 3 WHEN 'HEDGED' THEN 2 WHEN 'OPINION' THEN 1 ELSE 0 END //? filter.minCertainty
AND any(speaker IN x.saidBy WHERE speaker IN $filter.saidBy) //? filter.saidBy
AND x.agentStatus IN $filter.agentStatus //? filter.agentStatus
