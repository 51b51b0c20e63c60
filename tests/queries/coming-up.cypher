CALL () {
RETURN COLLECT {
CALL () {
MATCH (d_1:Opportunity) WHERE d_1.day IS NOT NULL AND d_1.end >= date($p0_between_from) AND d_1.start <= date($p0_between_to)
WITH d_1 ORDER BY d_1.day, d_1.id
WITH d_1 WHERE (head(COLLECT {
MATCH (d_1)-[change_1_opportunityStatus:STATUS_CHANGE]->(shows_1_opportunityStatus:Visible)
WITH change_1_opportunityStatus, shows_1_opportunityStatus ORDER BY change_1_opportunityStatus.end DESC, shows_1_opportunityStatus.saidOn DESC, shows_1_opportunityStatus.id DESC LIMIT 1
RETURN change_1_opportunityStatus.to })) IN $p0_status
WITH d_1 ORDER BY d_1.day, d_1.id LIMIT $p0_first
RETURN collect(d_1) AS dated_1 }
UNWIND dated_1 AS o_1
WITH o_1 ORDER BY o_1.day IS NULL, o_1.day, o_1.id LIMIT $p0_first
RETURN [[o_1.id, o_1.name, o_1.kind, (head(COLLECT {
MATCH (o_1)-[change_2_opportunityStatus:STATUS_CHANGE]->(shows_2_opportunityStatus:Visible)
WITH change_2_opportunityStatus, shows_2_opportunityStatus ORDER BY change_2_opportunityStatus.end DESC, shows_2_opportunityStatus.saidOn DESC, shows_2_opportunityStatus.id DESC LIMIT 1
RETURN change_2_opportunityStatus.to })), o_1.edtf, o_1.dateBasis, o_1.datePhrase, toString(o_1.start), toString(o_1.end), COLLECT {
MATCH (o_1)-[r_2:HELD_BY]->(t_2:Actor)
WITH t_2 ORDER BY r_2.order
RETURN [t_2.typename, t_2.id, t_2.name] }, COLLECT {
MATCH (o_1)-[r_2:TOWARDS]->(t_2:Actor)
WITH t_2 ORDER BY r_2.order
RETURN [t_2.typename, t_2.id, t_2.name] }, COLLECT {
MATCH (o_1)-[r_2:OVER]->(t_2:Thing)
WITH t_2 ORDER BY r_2.order
RETURN [t_2.typename, t_2.id, t_2.name] }, COLLECT {
CALL (o_1) {
MATCH (o_1)-[towards_2:TOWARDS]->(whole_2:Actor)
MATCH (whole_2)<-[up_2:PART_OF*0..4]-(a_2:Actor) WHERE all(step_2 IN up_2 WHERE step_2.organ)
MATCH (a_2)<-[at_2:ADDRESSED_TO]-(d_2:Demand) WHERE NOT (head(COLLECT {
MATCH (d_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible)
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) IN ['MET', 'LAPSED']
RETURN d_2
UNION
MATCH (o_1)-[could_2:COULD_RAISE]->(d_2:Demand)
RETURN d_2 }
WITH d_2, (head(COLLECT {
MATCH (d_2)-[made_2_firstMade:STATUS_CHANGE]->(shows_2_firstMade:Visible) WHERE made_2_firstMade.to = 'MADE' AND made_2_firstMade.day IS NOT NULL
WITH made_2_firstMade ORDER BY made_2_firstMade.day LIMIT 1
RETURN made_2_firstMade.day })) AS day_2 ORDER BY day_2 IS NULL, day_2, d_2.id LIMIT $p5_first
RETURN [d_2.id, d_2.object, (head(COLLECT {
MATCH (d_2)-[change_3_demandStatus:STATUS_CHANGE]->(shows_3_demandStatus:Visible)
WITH change_3_demandStatus, shows_3_demandStatus ORDER BY change_3_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_3_demandStatus.end DESC, shows_3_demandStatus.saidOn DESC, shows_3_demandStatus.id DESC LIMIT 1
RETURN change_3_demandStatus.to }))] }, COLLECT {
MATCH (o_1)-[r_2:SHOWN_BY]->(c_2:Visible)
WITH c_2 ORDER BY r_2.order
RETURN [c_2.id, c_2.relation, c_2.polarity, c_2.modality, c_2.voice, c_2.certainty, c_2.agentStatus, c_2.targetStatus, COLLECT {
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
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, c_2.edtf, c_2.dateBasis, c_2.datePhrase, c_2.penaltyKind, c_2.penaltyKind, c_2.penaltyScope, c_2.penaltyDuration, c_2.penaltyAmount, c_2.charge, c_2.reason, c_2.reasonCertainty, c_2.means, c_2.right, c_2.role, c_2.content] }], null, []] } AS h1 }
CALL () {
RETURN COLLECT {
MATCH (o_1:Opportunity) WHERE (head(COLLECT {
MATCH (o_1)-[change_1_opportunityStatus:STATUS_CHANGE]->(shows_1_opportunityStatus:Visible)
WITH change_1_opportunityStatus, shows_1_opportunityStatus ORDER BY change_1_opportunityStatus.end DESC, shows_1_opportunityStatus.saidOn DESC, shows_1_opportunityStatus.id DESC LIMIT 1
RETURN change_1_opportunityStatus.to })) IN $p0_status AND o_1.day IS NOT NULL AND o_1.end >= date($p0_between_from) AND o_1.start <= date($p0_between_to)
WITH count(o_1) AS item_1
RETURN item_1 } AS h2 }
CALL () {
RETURN COLLECT {
CALL () {
MATCH (d_1:Opportunity) WHERE d_1.day IS NOT NULL
WITH d_1 ORDER BY d_1.day, d_1.id
WITH d_1 WHERE (head(COLLECT {
MATCH (d_1)-[change_1_opportunityStatus:STATUS_CHANGE]->(shows_1_opportunityStatus:Visible)
WITH change_1_opportunityStatus, shows_1_opportunityStatus ORDER BY change_1_opportunityStatus.end DESC, shows_1_opportunityStatus.saidOn DESC, shows_1_opportunityStatus.id DESC LIMIT 1
RETURN change_1_opportunityStatus.to })) IN $p22_status
WITH d_1 ORDER BY d_1.day, d_1.id LIMIT $p22_first
RETURN collect(d_1) AS dated_1 }
CALL (dated_1) {
UNWIND CASE WHEN size(dated_1) < $p22_first THEN [true] ELSE [] END AS more_1
MATCH (u_1:Opportunity) WHERE u_1.dateBasis = 'UNSTATED' AND u_1.id IS NOT NULL AND u_1.day IS NULL AND (head(COLLECT {
MATCH (u_1)-[change_1_opportunityStatus:STATUS_CHANGE]->(shows_1_opportunityStatus:Visible)
WITH change_1_opportunityStatus, shows_1_opportunityStatus ORDER BY change_1_opportunityStatus.end DESC, shows_1_opportunityStatus.saidOn DESC, shows_1_opportunityStatus.id DESC LIMIT 1
RETURN change_1_opportunityStatus.to })) IN $p22_status
WITH u_1 ORDER BY u_1.dateBasis, u_1.id LIMIT $p22_first
RETURN collect(u_1) AS undated_1 }
UNWIND dated_1 + undated_1 AS o_1
WITH o_1 ORDER BY o_1.day IS NULL, o_1.day, o_1.id LIMIT $p22_first
RETURN [[o_1.id, o_1.name, (head(COLLECT {
MATCH (o_1)-[change_2_opportunityStatus:STATUS_CHANGE]->(shows_2_opportunityStatus:Visible)
WITH change_2_opportunityStatus, shows_2_opportunityStatus ORDER BY change_2_opportunityStatus.end DESC, shows_2_opportunityStatus.saidOn DESC, shows_2_opportunityStatus.id DESC LIMIT 1
RETURN change_2_opportunityStatus.to })), o_1.edtf, o_1.dateBasis, o_1.datePhrase], null, []] } AS h3 }
CALL () {
RETURN COLLECT {
CALL () {
MATCH (d_1:Event) WHERE d_1.day IS NOT NULL AND d_1.end >= date($p24_between_from) AND d_1.start <= date($p24_between_to)
WITH d_1 ORDER BY d_1.day, d_1.id LIMIT $p24_first
RETURN collect(d_1) AS dated_1 }
UNWIND dated_1 AS e_1
WITH DISTINCT e_1 ORDER BY e_1.day IS NULL, e_1.day, e_1.id LIMIT $p24_first
RETURN [[e_1.id, e_1.name, e_1.kind, e_1.edtf, e_1.dateBasis, e_1.datePhrase, COLLECT {
MATCH (e_1)-[r_2:AT_PLACE]->(p_2:Place)
WITH p_2 ORDER BY r_2.order
RETURN [p_2.name] }], null, []] } AS h4 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h1, coalesce(head(h2), 0)] AS v0, [h3, null] AS v1, [h4, null] AS v2
