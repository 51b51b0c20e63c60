CALL () {
RETURN COLLECT {
MATCH (who_1:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_1:Visible) WHERE who_1.id IN $p0_filter_participants AND who_1:Thing AND (c_1.rank >= CASE $p0_filter_minCertainty WHEN 'STATED' THEN 3 WHEN 'HEDGED' THEN 2 WHEN 'OPINION' THEN 1 ELSE 0 END)
WITH count(DISTINCT c_1) AS item_1
RETURN item_1 } AS h1 }
CALL (h1) {
RETURN [COLLECT {
MATCH (who_1:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_1:Visible) WHERE who_1.id IN $p0_filter_participants AND who_1:Thing AND (c_1.rank >= CASE $p0_filter_minCertainty WHEN 'STATED' THEN 3 WHEN 'HEDGED' THEN 2 WHEN 'OPINION' THEN 1 ELSE 0 END)
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
MATCH (c_1)-[r_2:SAID_BY]->(a_2:Actor)
WITH a_2 ORDER BY r_2.order
RETURN [a_2.typename, a_2.id, a_2.name] }, COLLECT {
MATCH (c_1)-[r_2:EVIDENCE]->(p_2:Passage)
WITH p_2 ORDER BY r_2.order
RETURN [p_2.phrase, p_2.paragraph, p_2.start, p_2.end, p_2.sha256, p_2.state, head(COLLECT {
MATCH (p_2)-[:IN]->(d_3:Document)
RETURN [d_3.url] }), head(COLLECT {
MATCH (p_2)-[:IN]->(d_3:Document)
RETURN [d_3.id, d_3.title] })] }], null, []] }, coalesce(head(h1), 0)] AS v0 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0
