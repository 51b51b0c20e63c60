// purpose: how many passages of a document stand in which state, of claims that were not withdrawn
MATCH (c:Visible)-[r:EVIDENCE]->(p:Passage) WHERE c.documentId = this.id AND visible(c) AND visible(p)
WITH p.state AS state, count(p) AS number
WITH state, number ORDER BY CASE state WHEN 'EXACT' THEN 0 WHEN 'MOVED' THEN 1 WHEN 'CHANGED' THEN 2 WHEN 'GONE' THEN 3 ELSE 4 END
RETURN {state: state, count: number} AS item
