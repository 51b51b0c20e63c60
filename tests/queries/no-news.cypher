CALL () {
RETURN COLLECT {
MATCH (t_1:Actor) WHERE t_1.country = $p0_country AND t_1.name IS NOT NULL AND t_1.kind IN $p0_kinds AND ((EXISTS { (t_1)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(told_1_withoutNews:Visible) } AND NOT EXISTS { (t_1)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(told_1_withoutNews:Visible) WHERE told_1_withoutNews.saidOn > date($p0_noNewsSince) }))
WITH count(t_1) AS item_1
RETURN item_1 } AS h1 }
CALL (h1) {
RETURN [COLLECT {
MATCH (t_1:Actor) WHERE t_1.country = $p0_country AND t_1.name IS NOT NULL AND t_1.kind IN $p0_kinds AND ((EXISTS { (t_1)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(told_1_withoutNews:Visible) } AND NOT EXISTS { (t_1)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(told_1_withoutNews:Visible) WHERE told_1_withoutNews.saidOn > date($p0_noNewsSince) }))
WITH t_1 ORDER BY t_1.country, t_1.name, t_1.id LIMIT $p0_first
RETURN [[t_1.typename, t_1.id, t_1.name, [COLLECT {
MATCH (t_1)<-[role_2:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c_2:Visible)
WITH DISTINCT c_2
WITH c_2 ORDER BY c_2.day IS NULL, c_2.day DESC, c_2.id LIMIT $p1_first
RETURN [[c_2.relation, c_2.polarity, c_2.modality, c_2.voice, c_2.certainty, c_2.agentStatus, c_2.targetStatus, COLLECT {
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
RETURN [[endNode(r_3).typename, endNode(r_3).name], r_3.status] }, c_2.edtf, c_2.dateBasis, c_2.datePhrase, c_2.penaltyKind, c_2.penaltyKind, c_2.penaltyScope, c_2.penaltyDuration, c_2.penaltyAmount, c_2.charge, c_2.reason, c_2.reasonCertainty, c_2.means, c_2.right, c_2.role, c_2.content], null, []] }, null]], null, []] }, coalesce(head(h1), 0)] AS v0 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, v0
