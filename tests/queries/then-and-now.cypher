CALL () {
RETURN head(COLLECT {
CALL () {
MATCH (n_1:Node {id: $p1_id}) WHERE (n_1.saidOn <= date($p1_asOf))
RETURN n_1 AS found_1
UNION ALL
MATCH ()-[r_1:<every verb>|CONCERNS|PART_OF]->() WHERE r_1.id = $p1_id AND (r_1.saidOn <= date($p1_asOf))
RETURN r_1 AS found_1 }
RETURN [found_1.typename, found_1.object, head(COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
WITH (head(COLLECT {
MATCH (guarded_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible) WHERE (change_2_demandStatus.saidOn <= date($p2_asOf)) AND (shows_2_demandStatus.saidOn <= date($p2_asOf))
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) AS item_2
RETURN item_2 }), head(COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
WITH (head(COLLECT {
MATCH (guarded_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible) WHERE (change_2_demandStatus.saidOn <= date($p3_asOf)) AND (shows_2_demandStatus.saidOn <= date($p3_asOf))
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) AS item_2
RETURN item_2 }), COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
MATCH (guarded_2)-[r_2:STATUS_CHANGE]->(c_2:Visible) WHERE (r_2.saidOn <= date($p4_asOf)) AND (c_2.saidOn <= date($p4_asOf))
WITH r_2 ORDER BY r_2.end, c_2.saidOn, c_2.id
RETURN [r_2.to, r_2.edtf, r_2.dateBasis, r_2.datePhrase, head(COLLECT {
WITH endNode(r_2) AS item_3
RETURN [item_3.relation, item_3.polarity, item_3.modality, item_3.voice, item_3.certainty, item_3.agentStatus, item_3.targetStatus, COLLECT {
MATCH (item_3)-[r_4:AGENT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p6_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:TARGET]->(t_4:Thing) WHERE (t_4.saidOn <= date($p8_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ABOUT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p10_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:INSTRUMENT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p12_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:BENEFICIARY]->(t_4:Thing) WHERE (t_4.saidOn <= date($p14_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ON_BEHALF_OF]->(t_4:Thing) WHERE (t_4.saidOn <= date($p16_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:PLACE]->(t_4:Thing) WHERE (t_4.saidOn <= date($p18_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, item_3.edtf, item_3.dateBasis, item_3.datePhrase, item_3.penaltyKind, item_3.penaltyKind, item_3.penaltyScope, item_3.penaltyDuration, item_3.penaltyAmount, item_3.charge, item_3.reason, item_3.reasonCertainty, item_3.means, item_3.right, item_3.role, item_3.content] })] }] }) AS v0 }
CALL () {
RETURN head(COLLECT {
CALL () {
MATCH (n_1:Node {id: $p21_id}) WHERE (n_1.saidOn <= date($p21_asOf))
RETURN n_1 AS found_1
UNION ALL
MATCH ()-[r_1:<every verb>|CONCERNS|PART_OF]->() WHERE r_1.id = $p21_id AND (r_1.saidOn <= date($p21_asOf))
RETURN r_1 AS found_1 }
RETURN [found_1.typename, found_1.object, head(COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
WITH (head(COLLECT {
MATCH (guarded_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible) WHERE (change_2_demandStatus.saidOn <= date($p22_asOf)) AND (shows_2_demandStatus.saidOn <= date($p22_asOf))
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) AS item_2
RETURN item_2 }), head(COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
WITH (head(COLLECT {
MATCH (guarded_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible) WHERE (change_2_demandStatus.saidOn <= date($p23_asOf)) AND (shows_2_demandStatus.saidOn <= date($p23_asOf))
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) AS item_2
RETURN item_2 }), COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
MATCH (guarded_2)-[r_2:STATUS_CHANGE]->(c_2:Visible) WHERE (r_2.saidOn <= date($p24_asOf)) AND (c_2.saidOn <= date($p24_asOf))
WITH r_2 ORDER BY r_2.end, c_2.saidOn, c_2.id
RETURN [r_2.to, r_2.edtf, r_2.dateBasis, r_2.datePhrase, head(COLLECT {
WITH endNode(r_2) AS item_3
RETURN [item_3.relation, item_3.polarity, item_3.modality, item_3.voice, item_3.certainty, item_3.agentStatus, item_3.targetStatus, COLLECT {
MATCH (item_3)-[r_4:AGENT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p26_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:TARGET]->(t_4:Thing) WHERE (t_4.saidOn <= date($p28_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ABOUT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p30_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:INSTRUMENT]->(t_4:Thing) WHERE (t_4.saidOn <= date($p32_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:BENEFICIARY]->(t_4:Thing) WHERE (t_4.saidOn <= date($p34_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:ON_BEHALF_OF]->(t_4:Thing) WHERE (t_4.saidOn <= date($p36_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, COLLECT {
MATCH (item_3)-[r_4:PLACE]->(t_4:Thing) WHERE (t_4.saidOn <= date($p38_asOf))
WITH r_4 ORDER BY r_4.order
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, item_3.edtf, item_3.dateBasis, item_3.datePhrase, item_3.penaltyKind, item_3.penaltyKind, item_3.penaltyScope, item_3.penaltyDuration, item_3.penaltyAmount, item_3.charge, item_3.reason, item_3.reasonCertainty, item_3.means, item_3.right, item_3.role, item_3.content] })] }] }) AS v1 }
CALL () {
RETURN head(COLLECT {
CALL () {
MATCH (n_1:Node {id: $p40_id})
RETURN n_1 AS found_1
UNION ALL
MATCH ()-[r_1:<every verb>|CONCERNS|PART_OF]->() WHERE r_1.id = $p40_id
RETURN r_1 AS found_1 }
RETURN [found_1.typename, found_1.object, head(COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
WITH (head(COLLECT {
MATCH (guarded_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible)
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) AS item_2
RETURN item_2 }), head(COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
WITH (head(COLLECT {
MATCH (guarded_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible)
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) AS item_2
RETURN item_2 }), COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
MATCH (guarded_2)-[r_2:STATUS_CHANGE]->(c_2:Visible)
WITH r_2 ORDER BY r_2.end, c_2.saidOn, c_2.id
RETURN [r_2.to, r_2.edtf, r_2.dateBasis, r_2.datePhrase, head(COLLECT {
WITH endNode(r_2) AS item_3
RETURN [item_3.relation, item_3.polarity, item_3.modality, item_3.voice, item_3.certainty, item_3.agentStatus, item_3.targetStatus, COLLECT {
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, item_3.edtf, item_3.dateBasis, item_3.datePhrase, item_3.penaltyKind, item_3.penaltyKind, item_3.penaltyScope, item_3.penaltyDuration, item_3.penaltyAmount, item_3.charge, item_3.reason, item_3.reasonCertainty, item_3.means, item_3.right, item_3.role, item_3.content] })] }] }) AS v2 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0, v1, v2
