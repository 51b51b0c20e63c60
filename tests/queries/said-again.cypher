CALL () {
RETURN head(COLLECT {
CALL () {
MATCH (n_1:Node {id: $p0_id})
RETURN n_1 AS found_1
UNION ALL
MATCH ()-[r_1:<every verb>|CONCERNS|PART_OF]->() WHERE r_1.id = $p0_id
RETURN r_1 AS found_1 }
RETURN [found_1.typename, found_1.object, head(COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
WITH (head(COLLECT {
MATCH (guarded_2)-[change_2_demandStatus:STATUS_CHANGE]->(shows_2_demandStatus:Visible)
WITH change_2_demandStatus, shows_2_demandStatus ORDER BY change_2_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_2_demandStatus.end DESC, shows_2_demandStatus.saidOn DESC, shows_2_demandStatus.id DESC LIMIT 1
RETURN change_2_demandStatus.to })) AS item_2
RETURN item_2 }), COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
MATCH (guarded_2)-[r_2:MADE_BY]->(t_2:Actor)
WITH t_2 ORDER BY r_2.order
RETURN [t_2.typename, t_2.name] }, COLLECT {
UNWIND CASE WHEN found_1.typename IN ['Demand'] THEN [found_1] ELSE [] END AS guarded_2
MATCH (guarded_2)<-[r_2:RESTATES]-(d_2:Demand)
WITH d_2, (head(COLLECT {
MATCH (d_2)-[made_2_firstMade:STATUS_CHANGE]->(shows_2_firstMade:Visible) WHERE made_2_firstMade.to = 'MADE' AND made_2_firstMade.day IS NOT NULL
WITH made_2_firstMade ORDER BY made_2_firstMade.day LIMIT 1
RETURN made_2_firstMade.day })) AS day_2 ORDER BY day_2 IS NULL, day_2, d_2.id LIMIT $p3_first
RETURN [d_2.id, d_2.object, (head(COLLECT {
MATCH (d_2)-[change_3_demandStatus:STATUS_CHANGE]->(shows_3_demandStatus:Visible)
WITH change_3_demandStatus, shows_3_demandStatus ORDER BY change_3_demandStatus.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change_3_demandStatus.end DESC, shows_3_demandStatus.saidOn DESC, shows_3_demandStatus.id DESC LIMIT 1
RETURN change_3_demandStatus.to })), COLLECT {
MATCH (d_2)-[r_3:MADE_BY]->(t_3:Actor)
WITH t_3 ORDER BY r_3.order
RETURN [t_3.typename, t_3.name] }, COLLECT {
MATCH (d_2)-[r_3:STATUS_CHANGE]->(c_3:Visible)
WITH r_3 ORDER BY r_3.end, c_3.saidOn, c_3.id
RETURN [r_3.to, r_3.edtf, r_3.dateBasis, r_3.datePhrase] }] }] }) AS v0 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0
