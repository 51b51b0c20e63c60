// purpose: the part of a RelationFilter that a claim and the links made from it answer alike, the verb left out
true
AND x.day IS NOT NULL //? filter.between
AND x.end >= date($filter.between.from) //? filter.between.from
AND x.start <= date($filter.between.to) //? filter.between.to
AND x.rank >= CASE $filter.minCertainty WHEN 'STATED' THEN 3 WHEN 'HEDGED' THEN 2 WHEN 'OPINION' THEN 1 ELSE 0 END //? filter.minCertainty
AND x.voice IN $filter.voices //? filter.voices
AND x.documentId IN $filter.documents //? filter.documents
AND any(speaker IN x.saidBy WHERE speaker IN $filter.saidBy) //? filter.saidBy
