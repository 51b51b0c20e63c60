CALL () {
RETURN COLLECT {
MATCH (d_1:Document) WHERE d_1.saidOn IS NOT NULL
WITH d_1 ORDER BY d_1.saidOn, d_1.id LIMIT $p0_first
CALL (d_1) {
RETURN COLLECT {
MATCH (c_2:Visible) WHERE c_2.documentId = d_1.id
WITH count(c_2) AS item_2
RETURN item_2 } AS h1 }
RETURN [[d_1.id, d_1.title, d_1.url, d_1.genre, d_1.language, head(COLLECT {
MATCH (d_1)-[:PUBLISHED_BY]->(a_2:Actor)
RETURN [a_2.typename, a_2.id, a_2.name] }), COLLECT {
MATCH (d_1)-[r_2:AUTHORED_BY]->(a_2:Actor)
WITH a_2 ORDER BY r_2.order
RETURN [a_2.typename, a_2.id, a_2.name] }, d_1.edtf, d_1.dateBasis, d_1.datePhrase, toString(d_1.saidOn), d_1.held, [null, coalesce(head(h1), 0)]], null, []] } AS h2 }
CALL () {
RETURN COLLECT {
MATCH (d_1:Document)
WITH count(d_1) AS item_1
RETURN item_1 } AS h3 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, [h2, coalesce(head(h3), 0)] AS v0
