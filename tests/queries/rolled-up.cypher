CALL () {
RETURN COLLECT {
MATCH (t_1:Node {id: $p0_id}) WHERE t_1:Actor
CALL (t_1) {
RETURN COLLECT {
MATCH (t_1)-[r_2:<every verb>]->()
WITH count(DISTINCT r_2) AS item_2
RETURN item_2 } AS h1 }
CALL (t_1) {
RETURN COLLECT {
CALL (t_1) {
MATCH (t_1)<-[up_2:PART_OF*0..4]-(actor_2:Thing) WHERE all(step_2 IN up_2 WHERE step_2.organ)
RETURN collect(DISTINCT actor_2) AS actors_2 }
CALL (actors_2) {
UNWIND actors_2 AS actor_2
MATCH (actor_2)-[done_2:<every verb>]->()
RETURN collect(done_2) AS rs_2
UNION ALL
UNWIND actors_2 AS actor_2
MATCH (actor_2)<-[:ON_BEHALF_OF]-(c_2:Visible)
WITH DISTINCT c_2
MATCH (c_2)-[:AGENT]->(agent_2:Thing), (c_2)-[:TARGET|ABOUT]->(b_2:Thing)
WITH DISTINCT c_2, agent_2, b_2
MATCH (agent_2)-[done_2:<every verb>]->(b_2) WHERE done_2.claimId = c_2.id
RETURN collect(done_2) AS rs_2 }
UNWIND rs_2 AS r_2
WITH DISTINCT r_2
WITH DISTINCT r_2 ORDER BY r_2.day IS NULL, r_2.day, r_2.claimId, r_2.ordinal LIMIT $p3_first
RETURN [[r_2.id, [startNode(r_2).typename, startNode(r_2).id, startNode(r_2).name], r_2.relation, r_2.modality, [endNode(r_2).typename, endNode(r_2).id, endNode(r_2).name], r_2.edtf, r_2.dateBasis, r_2.datePhrase], null, []] } AS h2 }
CALL (t_1) {
RETURN COLLECT {
CALL (t_1) {
MATCH (t_1)<-[up_2:PART_OF*0..4]-(actor_2:Thing) WHERE all(step_2 IN up_2 WHERE step_2.organ)
RETURN collect(DISTINCT actor_2) AS actors_2 }
CALL (actors_2) {
UNWIND actors_2 AS actor_2
MATCH (actor_2)-[done_2:<every verb>]->()
RETURN collect(done_2) AS rs_2
UNION ALL
UNWIND actors_2 AS actor_2
MATCH (actor_2)<-[:ON_BEHALF_OF]-(c_2:Visible)
WITH DISTINCT c_2
MATCH (c_2)-[:AGENT]->(agent_2:Thing), (c_2)-[:TARGET|ABOUT]->(b_2:Thing)
WITH DISTINCT c_2, agent_2, b_2
MATCH (agent_2)-[done_2:<every verb>]->(b_2) WHERE done_2.claimId = c_2.id
RETURN collect(done_2) AS rs_2 }
UNWIND rs_2 AS r_2
WITH DISTINCT r_2
WITH count(DISTINCT r_2) AS item_2
RETURN item_2 } AS h3 }
RETURN [t_1.typename, t_1.name, COLLECT {
MATCH (t_1)<-[r_2:PART_OF]-(a_2:Actor)
WITH a_2 ORDER BY a_2.name, a_2.id LIMIT $p1_first
RETURN [a_2.typename, a_2.id, a_2.name] }, [null, coalesce(head(h1), 0)], [h2, coalesce(head(h3), 0)], COLLECT {
MATCH (t_1)<-[up_2:PART_OF*0..4]-(actor_2:Actor) WHERE all(step_2 IN up_2 WHERE step_2.organ)
MATCH (actor_2)<-[at_2:MADE_BY]-(d_2:Demand)
WITH DISTINCT d_2
WITH d_2, (head(COLLECT {
MATCH (d_2)-[made_2_firstMade:STATUS_CHANGE]->(shows_2_firstMade:Visible) WHERE made_2_firstMade.to = 'MADE' AND made_2_firstMade.day IS NOT NULL
WITH made_2_firstMade ORDER BY made_2_firstMade.day LIMIT 1
RETURN made_2_firstMade.day })) AS day_2 ORDER BY day_2 IS NULL, day_2, d_2.id LIMIT $p6_first
RETURN [d_2.object, COLLECT {
MATCH (d_2)-[r_3:MADE_BY]->(t_3:Actor)
WITH t_3 ORDER BY r_3.order
RETURN [t_3.typename, t_3.name] }, (head(COLLECT {
MATCH (d_2)-[change_3_demandStatus:STATUS_CHANGE]->(shows_3_demandStatus:Visible)
WITH change_3_demandStatus, shows_3_demandStatus ORDER BY change_3_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_3_demandStatus.end DESC, shows_3_demandStatus.saidOn DESC, shows_3_demandStatus.id DESC LIMIT 1
RETURN change_3_demandStatus.to }))] }, COLLECT {
MATCH (t_1)<-[up_2:PART_OF*0..4]-(actor_2:Actor) WHERE all(step_2 IN up_2 WHERE step_2.organ)
MATCH (actor_2)<-[at_2:ADDRESSED_TO]-(d_2:Demand)
WITH DISTINCT d_2
WITH d_2, (head(COLLECT {
MATCH (d_2)-[made_2_firstMade:STATUS_CHANGE]->(shows_2_firstMade:Visible) WHERE made_2_firstMade.to = 'MADE' AND made_2_firstMade.day IS NOT NULL
WITH made_2_firstMade ORDER BY made_2_firstMade.day LIMIT 1
RETURN made_2_firstMade.day })) AS day_2 ORDER BY day_2 IS NULL, day_2, d_2.id LIMIT $p9_first
RETURN [d_2.object, COLLECT {
MATCH (d_2)-[r_3:MADE_BY]->(t_3:Actor)
WITH t_3 ORDER BY r_3.order
RETURN [t_3.typename, t_3.name] }, (head(COLLECT {
MATCH (d_2)-[change_3_demandStatus:STATUS_CHANGE]->(shows_3_demandStatus:Visible)
WITH change_3_demandStatus, shows_3_demandStatus ORDER BY change_3_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_3_demandStatus.end DESC, shows_3_demandStatus.saidOn DESC, shows_3_demandStatus.id DESC LIMIT 1
RETURN change_3_demandStatus.to }))] }] } AS h4 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, head(h4) AS v0
