CALL () {
RETURN COLLECT {
MATCH (t_1:Node {id: $p0_id}) WHERE t_1:Actor
CALL (t_1) {
RETURN COLLECT {
MATCH (t_1)<-[role_2:ABOUT|BENEFICIARY|TARGET]-(c_2:Visible) WHERE (c_2.relation IN $p1_filter_relations)
WITH count(DISTINCT c_2) AS item_2
RETURN item_2 } AS h1 }
RETURN [t_1.typename, t_1.name, [COLLECT {
MATCH (t_1)<-[role_2:ABOUT|BENEFICIARY|TARGET]-(c_2:Visible) WHERE (c_2.relation IN $p1_filter_relations)
WITH DISTINCT c_2
WITH c_2 ORDER BY c_2.day IS NULL, c_2.day, c_2.id LIMIT $p1_first
RETURN [[c_2.id, c_2.relation, c_2.polarity, c_2.modality, c_2.voice, c_2.certainty, c_2.agentStatus, c_2.targetStatus, COLLECT {
MATCH (c_2)-[r_3:AGENT]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, COLLECT {
MATCH (c_2)-[r_3:TARGET]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, COLLECT {
MATCH (c_2)-[r_3:ABOUT]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, COLLECT {
MATCH (c_2)-[r_3:INSTRUMENT]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, COLLECT {
MATCH (c_2)-[r_3:BENEFICIARY]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, COLLECT {
MATCH (c_2)-[r_3:ON_BEHALF_OF]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, COLLECT {
MATCH (c_2)-[r_3:PLACE]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, c_2.edtf, c_2.dateBasis, c_2.datePhrase, c_2.penaltyKind, c_2.penaltyKind, c_2.penaltyScope, c_2.penaltyDuration, c_2.penaltyAmount, c_2.charge, c_2.reason, c_2.reasonCertainty, c_2.means, c_2.right, c_2.role, c_2.content, COLLECT {
MATCH (c_2)-[r_3:SAID_BY]->(a_3:Actor)
WITH a_3 ORDER BY r_3.order
RETURN [a_3.typename, a_3.name] }, COLLECT {
MATCH (c_2)-[r_3:AGENT]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [[endNode(r_3).typename, endNode(r_3).name]] }, COLLECT {
MATCH (c_2)-[r_3:EVIDENCE]->(p_3:Passage)
WITH p_3 ORDER BY r_3.order
RETURN [p_3.phrase, p_3.paragraph] }], null, []] }, coalesce(head(h1), 0)]] } AS h2 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, head(h2) AS v0
