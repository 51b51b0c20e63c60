// purpose: how many claims there are for each group, for charts; groups by time in their order with undated last, others by number
// parameters: by, filter
MATCH (who:Node)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(c:Visible) WHERE who.id IN $filter.participants AND who:Thing AND visible(c) AND claimFacts(c) //? filter.participants
AND c.relation IN $filter.relations //? filter.participants filter.relations
//? !filter.participants
MATCH (whom:Node)<-[:SAID_BY]-(c:Visible) WHERE whom.id IN $filter.saidBy AND visible(c) AND claimFilter(c) //? filter.saidBy !filter.documents
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) //? filter.documents
MATCH (c:Visible) WHERE visible(c) AND claimFilter(c) //? !filter.documents !filter.saidBy
//?
WITH DISTINCT c
WITH coalesce(substring(toString(c.day), 0, 4), 'undated') AS k, count(*) AS number //? by=YEAR
WITH coalesce(substring(toString(c.day), 0, 7), 'undated') AS k, count(*) AS number //? by=MONTH
WITH c.relation AS k, count(*) AS number //? by=RELATION
WITH c.voice AS k, count(*) AS number //? by=VOICE
WITH c.documentId AS k, count(*) AS number //? by=DOCUMENT
WITH k, number ORDER BY k = 'undated', k //? by=YEAR
WITH k, number ORDER BY k = 'undated', k //? by=MONTH
WITH k, number ORDER BY number DESC, k //? by=RELATION
WITH k, number ORDER BY number DESC, k //? by=VOICE
//? by=DOCUMENT
WITH k, number ORDER BY number DESC, k
OPTIONAL MATCH (d:Node {id: k}) WHERE d:Document AND visible(d)
RETURN {key: k, by: $by, count: number, title: d.title} AS item
//?
RETURN {key: k, by: $by, count: number} AS item //? !by=DOCUMENT
