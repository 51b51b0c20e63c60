CALL () {
RETURN COLLECT {
MATCH (a_1:Node {id: $p0_from}), (b_1:Node {id: $p0_to}) WHERE a_1 <> b_1 AND a_1:Thing AND b_1:Thing
CALL (a_1, b_1) {
MATCH p_1 = allShortestPaths((a_1)-[:<every verb>|PART_OF|CONCERNS*..4]-(b_1)) WHERE all(n_1 IN nodes(p_1) WHERE n_1.id IN [$p0_from, $p0_to] OR NOT (n_1:Topic OR n_1:Place))
WITH p_1 LIMIT 5000
RETURN collect(p_1) AS shortest_1 }
WITH a_1, b_1, shortest_1 AS nearest_1
CALL (a_1, b_1, nearest_1) {
WITH a_1, b_1, nearest_1 WHERE $p0_first > 1 AND size(nearest_1) > 0 AND length(nearest_1[0]) = 1
MATCH p_1 = allShortestPaths((a_1)-[:<every verb>|PART_OF|CONCERNS*..4]-(b_1)) WHERE all(n_1 IN nodes(p_1) WHERE n_1.id IN [$p0_from, $p0_to] OR NOT (n_1:Topic OR n_1:Place)) AND all(r_1 IN relationships(p_1) WHERE NOT (startNode(r_1).id IN [$p0_from, $p0_to] AND endNode(r_1).id IN [$p0_from, $p0_to]))
WITH p_1 LIMIT 5000
RETURN collect(p_1) AS indirect_1 }
UNWIND nearest_1 + indirect_1 AS p_1
WITH nodes(p_1) AS things_1, collect(relationships(p_1)) AS ways_1
WITH things_1, [place_1 IN range(0, size(things_1) - 2) | head(COLLECT {
UNWIND ways_1 AS way_1
WITH DISTINCT way_1[place_1] AS step_1
WITH step_1 ORDER BY CASE step_1.typename WHEN 'Relation' THEN 0 WHEN 'Concern' THEN 1 ELSE 2 END, step_1.rank DESC, step_1.day IS NULL, step_1.day, step_1.id LIMIT 1
RETURN step_1 })] AS links_1
WITH things_1, links_1, size([l_1 IN links_1 WHERE l_1.typename <> 'Relation']) AS soft_1, reduce(sum = 0, l_1 IN links_1 | sum + l_1.rank) AS sure_1, [l_1 IN links_1 | l_1.id] AS ids_1
WITH things_1, links_1 ORDER BY size(links_1), soft_1, sure_1 DESC, ids_1 LIMIT $p0_first
WITH {length: size(links_1), things: things_1, links: links_1} AS item_1
RETURN [item_1.length, COLLECT {
UNWIND item_1.things AS t_2
RETURN [t_2.typename, t_2.id, t_2.name] }, COLLECT {
UNWIND item_1.links AS l_2
RETURN [l_2.typename, l_2.id, l_2.relation, l_2.modality, [startNode(l_2).typename, startNode(l_2).id], [endNode(l_2).typename, endNode(l_2).id], l_2.certainty, head(COLLECT {
UNWIND CASE WHEN l_2.typename IN ['Relation'] THEN [l_2] ELSE [] END AS guarded_3
MATCH (c_3:Node {id: guarded_3.claimId}) WHERE c_3:Visible
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content] }), l_2.role, head(COLLECT {
UNWIND CASE WHEN l_2.typename IN ['Concern'] THEN [l_2] ELSE [] END AS guarded_3
MATCH (c_3:Node {id: guarded_3.claimId}) WHERE c_3:Visible
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content] }), l_2.basis] }] } AS h1 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, h1 AS v0
