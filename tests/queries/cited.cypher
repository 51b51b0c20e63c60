CALL () {
RETURN head(COLLECT {
MATCH (t_1:Node {id: $p0_id}) WHERE t_1:Claim
RETURN [t_1.relation, t_1.polarity, t_1.modality, t_1.voice, t_1.certainty, t_1.agentStatus, t_1.targetStatus, COLLECT {
MATCH (t_1)-[r_2:AGENT]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (t_1)-[r_2:TARGET]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (t_1)-[r_2:ABOUT]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (t_1)-[r_2:INSTRUMENT]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (t_1)-[r_2:BENEFICIARY]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (t_1)-[r_2:ON_BEHALF_OF]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, COLLECT {
MATCH (t_1)-[r_2:PLACE]->(t_2:Thing)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name], r_2.status] }, t_1.edtf, t_1.dateBasis, t_1.datePhrase, t_1.penaltyKind, t_1.penaltyKind, t_1.penaltyScope, t_1.penaltyDuration, t_1.penaltyAmount, t_1.charge, t_1.reason, t_1.reasonCertainty, t_1.means, t_1.right, t_1.role, t_1.content, t_1.id, t_1.retractedOn, toString(t_1.retractedOn), COLLECT {
MATCH (t_1)-[r_2:EVIDENCE]->(p_2:Passage)
WITH p_2 ORDER BY r_2.order
RETURN [p_2.phrase, p_2.paragraph, head(COLLECT {
MATCH (p_2)-[:IN]->(d_3:Document)
RETURN [d_3.id, d_3.title, d_3.url, d_3.genre, d_3.language, toString(d_3.saidOn), d_3.edtf, d_3.dateBasis, head(COLLECT {
MATCH (d_3)-[:PUBLISHED_BY]->(a_4:Actor)
RETURN [a_4.typename, a_4.name] }), COLLECT {
MATCH (d_3)-[r_4:AUTHORED_BY]->(a_4:Actor)
WITH a_4 ORDER BY r_4.order
RETURN [a_4.typename, a_4.name] }] })] }] }) AS v0 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished, collection.loadedAt, collection.cases] AS collection, v0
