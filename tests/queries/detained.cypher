CALL () {
RETURN COLLECT {
UNWIND $p0_filter_relations AS verb_1
CALL (verb_1) {
MATCH (d_1:Visible) WHERE d_1.relation = verb_1 AND d_1.day IS NOT NULL AND (d_1.polarity = $p0_filter_polarity)
WITH d_1 ORDER BY d_1.relation, d_1.day, d_1.id LIMIT $p0_first
RETURN collect(d_1) AS dated_1 }
CALL (verb_1, dated_1) {
UNWIND CASE WHEN size(dated_1) < $p0_first THEN [true] ELSE [] END AS more_1
MATCH (u_1:Visible) WHERE u_1.relation = verb_1 AND u_1.dateBasis = 'UNSTATED' AND u_1.id IS NOT NULL AND u_1.day IS NULL AND (u_1.polarity = $p0_filter_polarity)
WITH u_1 ORDER BY u_1.relation, u_1.dateBasis, u_1.id LIMIT $p0_first
RETURN collect(u_1) AS undated_1 }
UNWIND dated_1 + undated_1 AS c_1
WITH DISTINCT c_1 ORDER BY c_1.day IS NULL, c_1.day, c_1.id LIMIT $p0_first
RETURN [[c_1.id, c_1.relation, c_1.polarity, c_1.modality, c_1.voice, c_1.certainty, c_1.agentStatus, c_1.targetStatus, COLLECT {
MATCH (c_1)-[r_2:AGENT]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (c_1)-[r_2:TARGET]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (c_1)-[r_2:ABOUT]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (c_1)-[r_2:INSTRUMENT]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (c_1)-[r_2:BENEFICIARY]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (c_1)-[r_2:ON_BEHALF_OF]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (c_1)-[r_2:PLACE]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, c_1.edtf, c_1.dateBasis, c_1.datePhrase, c_1.penaltyKind, c_1.penaltyKind, c_1.penaltyScope, c_1.penaltyDuration, c_1.penaltyAmount, c_1.charge, c_1.reason, c_1.reasonCertainty, c_1.means, c_1.right, c_1.role, c_1.content, COLLECT {
MATCH (c_1)-[r_2:TARGET]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).id, endNode(r_2).name]] }, COLLECT {
MATCH (c_1)-[r_2:AGENT]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).id, endNode(r_2).name], r_2.mention] }], null, []] } AS h1 }
CALL () {
RETURN COLLECT {
MATCH (c_1:Visible) WHERE ((c_1.polarity = $p0_filter_polarity) AND c_1.relation IN $p0_filter_relations)
WITH count(c_1) AS item_1
RETURN item_1 } AS h2 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h1, coalesce(head(h2), 0)] AS v0
