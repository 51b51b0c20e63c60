CALL () {
RETURN COLLECT {
CALL () {
MATCH (d_1:Opportunity) WHERE d_1.day IS NOT NULL
WITH d_1 ORDER BY d_1.day, d_1.id
WITH d_1 WHERE (EXISTS {
MATCH (asked_1_leftUnraised:Node {id: $p0_notRaised}) WHERE asked_1_leftUnraised:Demand AND coalesce((head(COLLECT {
MATCH (asked_1_leftUnraised)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) <= d_1.end, true) AND NOT EXISTS { (asked_1_leftUnraised)-[over_1_leftUnraised:STATUS_CHANGE]->(shows_1_leftUnraised:Visible) WHERE over_1_leftUnraised.to IN ['MET', 'LAPSED'] AND (d_1.day IS NULL OR over_1_leftUnraised.end < d_1.start) } AND NOT EXISTS { (d_1)-[raised_1_leftUnraised:RAISED]->(asked_1_leftUnraised) } AND (EXISTS { (d_1)-[could_1_leftUnraised:COULD_RAISE]->(asked_1_leftUnraised) } OR EXISTS {
MATCH (d_1)-[to_1_leftUnraised:TOWARDS]->(whole_1_leftUnraised:Actor)<-[up_1_leftUnraised:PART_OF*0..4]-(faced_1_leftUnraised:Actor)<-[at_1_leftUnraised:ADDRESSED_TO]-(asked_1_leftUnraised) WHERE all(step_1_leftUnraised IN up_1_leftUnraised WHERE step_1_leftUnraised.organ) })
RETURN asked_1_leftUnraised })
WITH d_1 ORDER BY d_1.day, d_1.id LIMIT $p0_first
RETURN collect(d_1) AS dated_1 }
CALL (dated_1) {
UNWIND CASE WHEN size(dated_1) < $p0_first THEN [true] ELSE [] END AS more_1
MATCH (u_1:Opportunity) WHERE u_1.dateBasis = 'UNSTATED' AND u_1.id IS NOT NULL AND u_1.day IS NULL AND (EXISTS {
MATCH (asked_1_leftUnraised:Node {id: $p0_notRaised}) WHERE asked_1_leftUnraised:Demand AND coalesce((head(COLLECT {
MATCH (asked_1_leftUnraised)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) <= u_1.end, true) AND NOT EXISTS { (asked_1_leftUnraised)-[over_1_leftUnraised:STATUS_CHANGE]->(shows_1_leftUnraised:Visible) WHERE over_1_leftUnraised.to IN ['MET', 'LAPSED'] AND (u_1.day IS NULL OR over_1_leftUnraised.end < u_1.start) } AND NOT EXISTS { (u_1)-[raised_1_leftUnraised:RAISED]->(asked_1_leftUnraised) } AND (EXISTS { (u_1)-[could_1_leftUnraised:COULD_RAISE]->(asked_1_leftUnraised) } OR EXISTS {
MATCH (u_1)-[to_1_leftUnraised:TOWARDS]->(whole_1_leftUnraised:Actor)<-[up_1_leftUnraised:PART_OF*0..4]-(faced_1_leftUnraised:Actor)<-[at_1_leftUnraised:ADDRESSED_TO]-(asked_1_leftUnraised) WHERE all(step_1_leftUnraised IN up_1_leftUnraised WHERE step_1_leftUnraised.organ) })
RETURN asked_1_leftUnraised })
WITH u_1 ORDER BY u_1.dateBasis, u_1.id LIMIT $p0_first
RETURN collect(u_1) AS undated_1 }
UNWIND dated_1 + undated_1 AS o_1
WITH o_1 ORDER BY o_1.day IS NULL, o_1.day, o_1.id LIMIT $p0_first
RETURN [[o_1.id, o_1.name, (head(COLLECT {
MATCH (o_1)-[change_2_opportunityStatus:STATUS_CHANGE]->(shows_2_opportunityStatus:Visible)
WITH change_2_opportunityStatus, shows_2_opportunityStatus ORDER BY change_2_opportunityStatus.end DESC, shows_2_opportunityStatus.saidOn DESC, shows_2_opportunityStatus.id DESC LIMIT 1
RETURN change_2_opportunityStatus.to })), o_1.edtf, o_1.dateBasis, o_1.datePhrase, COLLECT {
MATCH (o_1)-[r_2:RAISED]->(d_2:Demand)
WITH r_2, (head(COLLECT {
MATCH (d_2)-[made_2_firstMade:STATUS_CHANGE]->(shows_2_firstMade:Visible) WHERE made_2_firstMade.to = 'MADE' AND made_2_firstMade.day IS NOT NULL
WITH made_2_firstMade ORDER BY made_2_firstMade.day LIMIT 1
RETURN made_2_firstMade.day })) AS day_2, d_2.id AS id_2 ORDER BY day_2 IS NULL, day_2, id_2, r_2.claimId
RETURN [[endNode(r_2).id, endNode(r_2).object], head(COLLECT {
MATCH (c_3:Node {id: r_2.claimId}) WHERE c_3:Visible
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content] })] }], null, []] } AS h1 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h1, null] AS v0
