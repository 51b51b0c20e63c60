CALL () {
RETURN COLLECT {
MATCH (who_1:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_1:Visible) WHERE who_1.id IN $p0_filter_participants AND who_1:Thing AND c_1.relation IN $p0_filter_relations
WITH DISTINCT c_1 ORDER BY c_1.day IS NULL, c_1.day, c_1.id LIMIT $p0_first
CALL (c_1) {
RETURN COLLECT {
CALL (c_1) {
MATCH (c_2:Visible) WHERE c_2.act = c_1.act AND c_2.documentId <> c_1.documentId AND c_2.day IS NOT NULL AND c_1.day IS NOT NULL AND c_2.start <= c_1.end AND c_2.end >= c_1.start
RETURN collect(DISTINCT c_2.origin) AS origins_2 }
WITH size([other_2 IN origins_2 WHERE other_2 <> c_1.origin]) + 1 AS item_2
RETURN item_2 } AS h1 }
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
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, c_1.edtf, c_1.dateBasis, c_1.datePhrase, c_1.penaltyKind, c_1.penaltyKind, c_1.penaltyScope, c_1.penaltyDuration, c_1.penaltyAmount, c_1.charge, c_1.reason, c_1.reasonCertainty, c_1.means, c_1.right, c_1.role, c_1.content, head(h1), COLLECT {
MATCH (c_1)-[r_2:SAID_BY]->(a_2:Actor)
WITH a_2 ORDER BY r_2.order
RETURN [a_2.typename, a_2.name] }, COLLECT {
MATCH (c_2:Visible) WHERE c_2.act = c_1.act AND c_2.documentId <> c_1.documentId AND c_2.day IS NOT NULL AND c_1.day IS NOT NULL AND c_2.start <= c_1.end AND c_2.end >= c_1.start
WITH c_2 ORDER BY c_2.saidOn, c_2.id
RETURN [c_2.id, COLLECT {
MATCH (c_2)-[r_3:SAID_BY]->(a_3:Actor)
WITH a_3 ORDER BY r_3.order
RETURN [a_3.typename, a_3.name] }, COLLECT {
MATCH (c_2)-[r_3:EVIDENCE]->(p_3:Passage)
WITH p_3 ORDER BY r_3.order
RETURN [p_3.phrase] }] }, COLLECT {
MATCH (c_1)<-[p_2:POSITION]-(d_2:Dispute) WHERE NOT d_2.dismissed
WITH d_2 ORDER BY d_2.saidOn, d_2.id
RETURN [d_2.question] }], null, []] } AS h2 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h2, null] AS v0
