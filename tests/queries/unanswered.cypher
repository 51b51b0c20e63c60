CALL () {
RETURN COLLECT {
CALL () {
MATCH (d_1:Demand)-[made_1:STATUS_CHANGE]->(shows_1:Visible) WHERE made_1.to = 'MADE' AND made_1.day IS NOT NULL
WITH d_1, made_1 ORDER BY made_1.to, made_1.day
WITH d_1, made_1 WHERE (head(COLLECT {
MATCH (d_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) = made_1.day AND ((coalesce((head(COLLECT {
MATCH (d_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) <= date($p0_unansweredSince), false) AND NOT EXISTS { (d_1)-[answer_1_unanswered:STATUS_CHANGE]->(shows_1_unanswered:Visible) WHERE NOT answer_1_unanswered.to IN ['MADE', 'REPEATED'] }))
WITH DISTINCT d_1, made_1.to AS step_1, made_1.day AS day_1 ORDER BY step_1, day_1, d_1.id LIMIT $p0_first
RETURN collect(d_1) AS dated_1 }
CALL (dated_1) {
UNWIND CASE WHEN size(dated_1) < $p0_first THEN [true] ELSE [] END AS more_1
MATCH (u_1:Demand) WHERE u_1.id IS NOT NULL AND (head(COLLECT {
MATCH (u_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) IS NULL AND ((coalesce((head(COLLECT {
MATCH (u_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) <= date($p0_unansweredSince), false) AND NOT EXISTS { (u_1)-[answer_1_unanswered:STATUS_CHANGE]->(shows_1_unanswered:Visible) WHERE NOT answer_1_unanswered.to IN ['MADE', 'REPEATED'] }))
WITH u_1 ORDER BY u_1.id LIMIT $p0_first
RETURN collect(u_1) AS undated_1 }
UNWIND dated_1 + undated_1 AS d_1
WITH d_1, (head(COLLECT {
MATCH (d_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) AS day_1
WITH d_1, day_1 ORDER BY day_1 IS NULL, day_1, d_1.id LIMIT $p0_first
RETURN [[d_1.id, d_1.object, COLLECT {
MATCH (d_1)-[r_2:MADE_BY]->(t_2:Actor)
WITH t_2 ORDER BY r_2.order
RETURN [t_2.typename, t_2.name] }, COLLECT {
MATCH (d_1)-[r_2:ADDRESSED_TO]->(t_2:Actor)
WITH r_2 ORDER BY r_2.order
RETURN [[endNode(r_2).typename, endNode(r_2).name]] }, COLLECT {
MATCH (d_1)-[r_2:STATUS_CHANGE]->(c_2:Visible)
WITH r_2 ORDER BY r_2.end, c_2.saidOn, c_2.id
RETURN [r_2.to, r_2.edtf, r_2.dateBasis, r_2.datePhrase] }], null, []] } AS h1 }
CALL () {
RETURN COLLECT {
MATCH (d_1:Demand) WHERE ((coalesce((head(COLLECT {
MATCH (d_1)-[made_1_firstMade:STATUS_CHANGE]->(shows_1_firstMade:Visible) WHERE made_1_firstMade.to = 'MADE' AND made_1_firstMade.day IS NOT NULL
WITH made_1_firstMade ORDER BY made_1_firstMade.day LIMIT 1
RETURN made_1_firstMade.day })) <= date($p0_unansweredSince), false) AND NOT EXISTS { (d_1)-[answer_1_unanswered:STATUS_CHANGE]->(shows_1_unanswered:Visible) WHERE NOT answer_1_unanswered.to IN ['MADE', 'REPEATED'] }))
WITH count(d_1) AS item_1
RETURN item_1 } AS h2 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h1, coalesce(head(h2), 0)] AS v0
