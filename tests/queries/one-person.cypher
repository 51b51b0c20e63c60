CALL () {
RETURN COLLECT {
MATCH (t_1:Node {id: $p0_id}) WHERE t_1:Actor
CALL (t_1) {
RETURN COLLECT {
CALL (t_1) {
MATCH (t_1)-[r_2:<every verb>]->()
RETURN 0 AS nr_2, 'RELATION' AS kind_2, r_2.relation AS verb_2, 'OUT' AS way_2, count(*) AS number_2
UNION ALL
MATCH (t_1)<-[r_2:<every verb>]-()
RETURN 0 AS nr_2, 'RELATION' AS kind_2, r_2.relation AS verb_2, 'IN' AS way_2, count(*) AS number_2
UNION ALL
MATCH (t_1)-[r_2:CONCERNS]->()
RETURN 1 AS nr_2, 'CONCERN' AS kind_2, r_2.relation AS verb_2, 'OUT' AS way_2, count(*) AS number_2
UNION ALL
MATCH (t_1)<-[r_2:CONCERNS]-()
RETURN 1 AS nr_2, 'CONCERN' AS kind_2, r_2.relation AS verb_2, 'IN' AS way_2, count(*) AS number_2
UNION ALL
MATCH (t_1)-[r_2:PART_OF]->()
RETURN 2 AS nr_2, 'MEMBERSHIP' AS kind_2, null AS verb_2, 'OUT' AS way_2, count(*) AS number_2
UNION ALL
MATCH (t_1)<-[r_2:PART_OF]-()
RETURN 2 AS nr_2, 'MEMBERSHIP' AS kind_2, null AS verb_2, 'IN' AS way_2, count(*) AS number_2
UNION ALL
UNWIND [] AS none_2
RETURN 3 AS nr_2, '' AS kind_2, '' AS verb_2, '' AS way_2, 0 AS number_2 }
WITH nr_2, kind_2, verb_2, way_2, number_2 WHERE number_2 > 0
WITH nr_2, kind_2, verb_2, way_2, number_2 ORDER BY nr_2, number_2 DESC, verb_2, way_2
WITH {kind: kind_2, type: verb_2, direction: way_2, count: number_2} AS item_2
RETURN [item_2.kind, item_2.type, item_2.direction, item_2.count] } AS h1 }
RETURN [t_1.typename, t_1.name, t_1.kind, t_1.description, COLLECT {
MATCH (t_1)-[k_2:KNOWN_AS]->(a_2:Alias)
WITH a_2 ORDER BY k_2.order
RETURN [a_2.text, a_2.kind, a_2.language] }, COLLECT {
MATCH (t_1)-[r_2:PART_OF]->(a_2:Actor)
WITH a_2 ORDER BY a_2.name, a_2.id
RETURN [a_2.typename, a_2.id, a_2.name] }, h1, [COLLECT {
MATCH (t_1)<-[r_2:<every verb>]-()
WITH DISTINCT r_2 ORDER BY r_2.day IS NULL, r_2.day, r_2.claimId, r_2.ordinal LIMIT $p4_first
RETURN [[r_2.relation, r_2.modality, [startNode(r_2).typename, startNode(r_2).id, startNode(r_2).name], r_2.edtf, r_2.dateBasis, r_2.datePhrase, head(COLLECT {
MATCH (c_3:Node {id: r_2.claimId}) WHERE c_3:Visible
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content] })], null, []] }, null], [COLLECT {
MATCH (t_1)-[r_2:<every verb>]->()
WITH DISTINCT r_2 ORDER BY r_2.day IS NULL, r_2.day, r_2.claimId, r_2.ordinal LIMIT $p21_first
RETURN [[r_2.relation, r_2.modality, [endNode(r_2).typename, endNode(r_2).id, endNode(r_2).name], r_2.edtf, r_2.dateBasis, r_2.datePhrase, head(COLLECT {
MATCH (c_3:Node {id: r_2.claimId}) WHERE c_3:Visible
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content] })], null, []] }, null], COLLECT {
MATCH (t_1)-[o_2:OPEN_END]->(c_2:Visible)
WITH DISTINCT c_2 ORDER BY c_2.day IS NULL, c_2.day, c_2.id LIMIT $p38_first
RETURN [c_2.relation, c_2.polarity, c_2.modality, c_2.voice, c_2.certainty, c_2.agentStatus, c_2.targetStatus, COLLECT {
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
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, c_2.edtf, c_2.dateBasis, c_2.datePhrase, c_2.penaltyKind, c_2.penaltyKind, c_2.penaltyScope, c_2.penaltyDuration, c_2.penaltyAmount, c_2.charge, c_2.reason, c_2.reasonCertainty, c_2.means, c_2.right, c_2.role, c_2.content] }] } AS h2 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, head(h2) AS v0
