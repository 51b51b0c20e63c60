CALL () {
RETURN COLLECT {
MATCH (t_1:Story)
WITH count(t_1) AS item_1
RETURN item_1 } AS h1 }
CALL (h1) {
RETURN [COLLECT {
MATCH (t_1:Story) WHERE t_1.order IS NOT NULL
WITH t_1 ORDER BY t_1.order, t_1.id LIMIT $p0_first
RETURN [[t_1.id, t_1.title, t_1.summary, COLLECT {
MATCH (t_1)-[r_2:STEP]->(t_2:StoryStep)
WITH t_2 ORDER BY t_2.number
RETURN [t_2.number, t_2.sentence, t_2.view, COLLECT {
MATCH (t_2)-[r_3:LIGHTS]->(t_3:Thing)
WITH t_3 ORDER BY r_3.order
RETURN [t_3.typename, t_3.id, t_3.name] }, COLLECT {
MATCH (t_2)-[r_3:SHOWN_BY]->(c_3:Visible)
WITH c_3 ORDER BY r_3.order
RETURN [c_3.id, c_3.relation, c_3.polarity, c_3.modality, c_3.voice, c_3.certainty, c_3.agentStatus, c_3.targetStatus, COLLECT {
MATCH (c_3)-[r_4:AGENT]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (c_3)-[r_4:TARGET]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (c_3)-[r_4:ABOUT]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (c_3)-[r_4:INSTRUMENT]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (c_3)-[r_4:BENEFICIARY]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (c_3)-[r_4:ON_BEHALF_OF]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (c_3)-[r_4:PLACE]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content, COLLECT {
MATCH (c_3)-[r_4:SAID_BY]->(a_4:Actor)
WITH a_4 ORDER BY r_4.order
RETURN [a_4.typename, a_4.id, a_4.name] }, COLLECT {
MATCH (c_3)-[r_4:EVIDENCE]->(p_4:Passage)
WITH p_4 ORDER BY r_4.order
RETURN [p_4.phrase, p_4.paragraph, head(COLLECT {
MATCH (p_4)-[:IN]->(d_5:Document)
RETURN [d_5.url] })] }] }] }], null, []] }, coalesce(head(h1), 0)] AS v0 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0
