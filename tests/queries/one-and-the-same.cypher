CALL () {
RETURN head(COLLECT {
MATCH (t_1:Node {id: $p0_id}) WHERE t_1:Actor
RETURN [t_1.typename, t_1.name, COLLECT {
MATCH (t_1)<-[:MERGED_INTO]-(m_2:Merge)
WITH m_2 ORDER BY m_2.id
RETURN [m_2.id, m_2.name, m_2.reason, COLLECT {
MATCH (m_2)-[r_3:SHOWN_BY]->(c_3:Visible)
WITH c_3 ORDER BY r_3.order
RETURN [c_3.relation, c_3.polarity, c_3.modality, c_3.voice, c_3.certainty, c_3.agentStatus, c_3.targetStatus, COLLECT {
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content] }] }, [COLLECT {
MATCH (t_1)<-[role_2:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_2:Visible) WHERE (c_2.relation IN $p17_filter_relations)
WITH DISTINCT c_2
WITH c_2 ORDER BY c_2.day IS NULL, c_2.day, c_2.id LIMIT $p17_first
RETURN [[c_2.relation, c_2.polarity, c_2.modality, c_2.voice, c_2.certainty, c_2.agentStatus, c_2.targetStatus, COLLECT {
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
MATCH (c_2)-[r_3:AGENT]->(t_3:Thing)
WITH r_3 ORDER BY r_3.order
RETURN [r_3.mention] }, COLLECT {
MATCH (c_2)-[r_3:EVIDENCE]->(p_3:Passage)
WITH p_3 ORDER BY r_3.order
RETURN [head(COLLECT {
MATCH (p_3)-[:IN]->(d_4:Document)
RETURN [d_4.title] })] }], null, []] }, null]] }) AS v0 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0
