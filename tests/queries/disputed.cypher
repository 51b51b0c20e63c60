CALL () {
RETURN COLLECT {
MATCH (whom_1:Node {id: $p0_about})<-[:OVER]-(d_1:Dispute) WHERE whom_1:Thing AND NOT d_1.dismissed
WITH d_1 ORDER BY d_1.saidOn, d_1.id LIMIT $p0_first
CALL (d_1) {
RETURN COLLECT {
MATCH (d_1)-[p_2:POSITION]->(c_2:Visible)
WITH p_2, c_2 ORDER BY c_2.saidOn, c_2.id
WITH p_2.answer AS answer_2, p_2.low AS low_2, collect(c_2) AS claims_2 ORDER BY low_2, answer_2
WITH {answer: answer_2, claims: claims_2} AS item_2
CALL (item_2) {
RETURN COLLECT {
UNWIND item_2.claims AS c_3
WITH count(DISTINCT c_3.origin) AS item_3
RETURN item_3 } AS h1 }
RETURN [item_2.answer, head(h1), COLLECT {
UNWIND item_2.claims AS c_3
MATCH (c_3)-[:SAID_BY]->(a_3:Actor)
WITH DISTINCT a_3 ORDER BY a_3.name, a_3.id
RETURN [a_3.typename, a_3.id, a_3.name] }, COLLECT {
UNWIND item_2.claims AS c_3
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
MATCH (c_3)-[r_4:EVIDENCE]->(p_4:Passage)
WITH p_4 ORDER BY r_4.order
RETURN [p_4.phrase] }] }] } AS h2 }
RETURN [[d_1.id, d_1.kind, d_1.question, d_1.reason, h2], null, []] } AS h3 }
CALL () {
RETURN COLLECT {
MATCH (whom_1:Node {id: $p0_about})<-[:OVER]-(d_1:Dispute) WHERE whom_1:Thing AND NOT d_1.dismissed
WITH count(d_1) AS item_1
RETURN item_1 } AS h4 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h3, coalesce(head(h4), 0)] AS v0
