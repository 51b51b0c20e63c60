CALL () {
RETURN COLLECT {
MATCH (who_1:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_1:Visible) WHERE who_1.id IN $p0_filter_participants AND who_1:Thing
WITH DISTINCT c_1
WITH coalesce(substring(toString(c_1.day), 0, 7), 'undated') AS k_1, count(*) AS number_1
WITH k_1, number_1 ORDER BY k_1 = 'undated', k_1
WITH {key: k_1, by: $p0_by, count: number_1} AS item_1
RETURN [item_1.key, item_1.by, item_1.title, item_1.count] } AS h1 }
CALL () {
RETURN COLLECT {
MATCH (who_1:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_1:Visible) WHERE who_1.id IN $p1_filter_participants AND who_1:Thing
WITH DISTINCT c_1
WITH c_1.relation AS k_1, count(*) AS number_1
WITH k_1, number_1 ORDER BY number_1 DESC, k_1
WITH {key: k_1, by: $p1_by, count: number_1} AS item_1
RETURN [item_1.key, item_1.by, item_1.title, item_1.count] } AS h2 }
CALL () {
RETURN COLLECT {
MATCH (who_1:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_1:Visible) WHERE who_1.id IN $p2_filter_participants AND who_1:Thing
WITH DISTINCT c_1
WITH c_1.voice AS k_1, count(*) AS number_1
WITH k_1, number_1 ORDER BY number_1 DESC, k_1
WITH {key: k_1, by: $p2_by, count: number_1} AS item_1
RETURN [item_1.key, item_1.by, item_1.title, item_1.count] } AS h3 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, h1 AS v0, h2 AS v1, h3 AS v2
