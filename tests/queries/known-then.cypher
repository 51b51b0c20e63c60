CALL () {
RETURN COLLECT {
MATCH (faced_1:Node {id: $p1_addressedTo})<-[up_1:PART_OF*0..4]-(organ_1:Actor) WHERE faced_1:Actor AND all(step_1 IN up_1 WHERE step_1.organ AND (step_1.saidOn <= date($p1_asOf)))
WITH DISTINCT organ_1
MATCH (organ_1)<-[to_1:ADDRESSED_TO]-(d_1:Demand) WHERE (to_1.saidOn <= date($p1_asOf)) AND (d_1.saidOn <= date($p1_asOf))
WITH DISTINCT d_1
WITH count(d_1) AS item_1
RETURN item_1 } AS h1 }
CALL (h1) {
RETURN [COLLECT {
MATCH (faced_1:Node {id: $p1_addressedTo})<-[up_1:PART_OF*0..4]-(organ_1:Actor) WHERE faced_1:Actor AND all(step_1 IN up_1 WHERE step_1.organ AND (step_1.saidOn <= date($p1_asOf)))
WITH DISTINCT organ_1
MATCH (organ_1)<-[to_1:ADDRESSED_TO]-(d_1:Demand) WHERE (to_1.saidOn <= date($p1_asOf)) AND (d_1.saidOn <= date($p1_asOf))
WITH DISTINCT d_1
WITH d_1, (head(COLLECT {
MATCH (d_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL AND (made_1_firstMade.saidOn <= date($p1_asOf)) AND (shows_1_firstMade.saidOn <= date($p1_asOf))
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) AS day_1
WITH d_1, day_1 ORDER BY day_1 IS NULL, day_1, d_1.id LIMIT $p1_first
RETURN [[d_1.id, d_1.object, (head(COLLECT {
MATCH (d_1)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible) WHERE (change_2_demandStatus.saidOn <= date($p2_asOf)) AND (shows_2_demandStatus.saidOn <= date($p2_asOf))
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })), (head(COLLECT {
MATCH (d_1)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible) WHERE (change_2_demandStatus.saidOn <= date($p3_asOf)) AND (shows_2_demandStatus.saidOn <= date($p3_asOf))
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })), COLLECT {
MATCH (d_1)-[r_2:MADE_BY]->(t_2:Actor) WHERE (r_2.saidOn <= date($p4_asOf)) AND (t_2.saidOn <= date($p4_asOf))
WITH t_2 ORDER BY r_2.order
RETURN [t_2.typename, t_2.id, t_2.name] }, COLLECT {
MATCH (d_1)-[r_2:STATUS_CHANGE]->(c_2:Visible) WHERE (r_2.saidOn <= date($p5_asOf)) AND (c_2.saidOn <= date($p5_asOf))
WITH r_2 ORDER BY r_2.end, c_2.saidOn, c_2.id
RETURN [r_2.to, r_2.edtf, r_2.dateBasis, r_2.datePhrase, head(COLLECT {
WITH endNode(r_2) AS item_3
RETURN [item_3.id, item_3.relation, item_3.polarity, item_3.modality, item_3.voice, item_3.certainty, item_3.agentStatus, item_3.targetStatus, COLLECT {
MATCH (item_3)-[r_4:AGENT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p7_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:TARGET]->(t_4:Thing) WHERE (t_4.saidOn <= date($p9_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ABOUT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p11_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:INSTRUMENT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p13_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:BENEFICIARY]->(t_4:Thing) WHERE (t_4.saidOn <= date($p15_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ON_BEHALF_OF]->(t_4:Thing) WHERE (t_4.saidOn <= date($p17_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:PLACE]->(t_4:Thing) WHERE (t_4.saidOn <= date($p19_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, item_3.edtf, item_3.dateBasis, item_3.datePhrase, item_3.penaltyKind, item_3.penaltyKind, item_3.penaltyScope, item_3.penaltyDuration, item_3.penaltyAmount, item_3.charge, item_3.reason, item_3.reasonCertainty, item_3.means, item_3.right, item_3.role, item_3.content] })] }], null, []] }, coalesce(head(h1), 0)] AS v0 }
CALL () {
RETURN head(COLLECT {
MATCH (m_1:Collection)
WITH {revision: m_1.revision, loadedAt: m_1.loadedAt, actors: COUNT { (a_1:Actor) WHERE (a_1.saidOn <= date($p21_asOf)) }, claims: COUNT { (c_1:Visible) WHERE (c_1.saidOn <= date($p21_asOf)) }, relations: COUNT { ()-[r_1:<every verb>]->() WHERE (r_1.saidOn <= date($p21_asOf)) }, documents: COUNT { (d_1:Document) WHERE (d_1.saidOn <= date($p21_asOf)) }, demands: COUNT { (e_1:Demand) WHERE (e_1.saidOn <= date($p21_asOf)) }, opportunities: COUNT { (o_1:Opportunity) WHERE (o_1.saidOn <= date($p21_asOf)) }} AS item_1
RETURN [item_1.documents, item_1.claims] }) AS v1 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0, v1
