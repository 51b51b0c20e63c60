// purpose: the part of a ClaimFilter that a claim answers by itself, its verb left out
true
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
