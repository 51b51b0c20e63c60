CALL () {
RETURN [COLLECT {
MATCH (maker_1:Node {id: $p0_madeBy})<-[up_1:PART_OF*0..4]-(organ_1:Actor) WHERE maker_1:Actor AND all(step_1 IN up_1 WHERE step_1.organ)
WITH DISTINCT organ_1
MATCH (organ_1)<-[by_1:MADE_BY]-(d_1:Demand) WHERE EXISTS { (d_1)-[to_1:ADDRESSED_TO]->(:Actor)-[up_1:PART_OF*0..4]->(faced_1:Actor {id: $p0_addressedTo}) WHERE all(step_1 IN up_1 WHERE step_1.organ) }
WITH DISTINCT d_1
WITH d_1, (head(COLLECT {
MATCH (d_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) AS day_1
WITH d_1, day_1 ORDER BY day_1 IS NULL, day_1, d_1.id LIMIT $p0_first
RETURN [[d_1.id, d_1.object, (head(COLLECT {
MATCH (d_1)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible)
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })), COLLECT {
MATCH (d_1)-[r_2:MAY_CONCERN]->(t_2:Thing)
WITH t_2 ORDER BY r_2.order
RETURN [t_2.typename, t_2.id, t_2.name] }, COLLECT {
MATCH (d_1)-[r_2:STATUS_CHANGE]->(c_2:Visible)
WITH r_2 ORDER BY r_2.end, c_2.saidOn, c_2.id
RETURN [r_2.to, r_2.edtf, r_2.dateBasis, r_2.datePhrase, COLLECT {
UNWIND range(0, size(coalesce(r_2.part, [])) - 1) AS place_3
MATCH (t_3:Node {id: r_2.part[place_3]}) WHERE t_3:Thing
WITH t_3 ORDER BY place_3
RETURN [t_3.typename, t_3.id, t_3.name] }, head(COLLECT {
WITH endNode(r_2) AS item_3
RETURN [item_3.id, item_3.relation, item_3.polarity, item_3.modality, item_3.voice, item_3.certainty, item_3.agentStatus, item_3.targetStatus, COLLECT {
MATCH (item_3)-[r_4:AGENT]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:TARGET]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ABOUT]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:INSTRUMENT]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:BENEFICIARY]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ON_BEHALF_OF]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:PLACE]->(t_4:Thing)
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, item_3.edtf, item_3.dateBasis, item_3.datePhrase, item_3.penaltyKind, item_3.penaltyKind, item_3.penaltyScope, item_3.penaltyDuration, item_3.penaltyAmount, item_3.charge, item_3.reason, item_3.reasonCertainty, item_3.means, item_3.right, item_3.role, item_3.content, COLLECT {
MATCH (item_3)-[r_4:SAID_BY]->(a_4:Actor)
WITH a_4 ORDER BY r_4.order
RETURN [a_4.typename, a_4.name] }, COLLECT {
MATCH (item_3)-[r_4:EVIDENCE]->(p_4:Passage)
WITH p_4 ORDER BY r_4.order
RETURN [p_4.phrase, head(COLLECT {
MATCH (p_4)-[:IN]->(d_5:Document)
RETURN [d_5.id, d_5.title] })] }] })] }], null, []] }, null] AS v0 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0
