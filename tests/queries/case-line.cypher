CALL () {
RETURN COLLECT {
MATCH (t_1:Node {id: $p0_id}) WHERE t_1:Actor
CALL (t_1) {
RETURN COLLECT {
UNWIND CASE WHEN t_1.typename IN ['Person'] THEN [t_1] ELSE [] END AS guarded_2
MATCH (guarded_2)<-[:TARGET]-(c_2:Visible) WHERE c_2.caseStates IS NOT NULL
UNWIND c_2.caseStates AS told_2
WITH c_2, split(told_2, '.') AS told_2
WITH collect({ claim: c_2, id: c_2.id, track: told_2[0], state: told_2[1], term: c_2.penaltyDuration, lane: CASE told_2[1] WHEN 'BANNED' THEN 'BAN' ELSE told_2[0] END, kin: CASE told_2[1] WHEN 'RELEASED_ON_PAROLE' THEN 'RELEASED' ELSE told_2[1] END, rank: {DETAINED: 1, HELD: 2, IMPRISONED: 3, RELEASED_ON_PAROLE: 4, RELEASED: 5, CHARGED: 6, ON_TRIAL: 7, CONVICTED: 8, PARDONED: 9, RESTRICTED: 10, UNRESTRICTED: 11}[told_2[1]], start: c_2.start, end: c_2.end, day: c_2.day, exact: c_2.start = c_2.end, open: c_2.start = date('0001-01-01'), width: duration.inDays(c_2.start, c_2.end).days, last: CASE WHEN c_2.end > c_2.saidOn THEN c_2.saidOn ELSE c_2.end END, gap: CASE told_2[0] WHEN 'RESTRICTION' THEN 1827 ELSE 366 END }) AS steps_2
WITH steps_2, [s_2 IN steps_2 WHERE NOT s_2.open | {step: s_2, place: coalesce( reduce(best = [NULL, 0], days IN [[o_2 IN steps_2 WHERE o_2.exact AND o_2.kin = s_2.kin AND ((o_2.start <= s_2.end AND o_2.end >= s_2.start) OR (o_2.term = s_2.term AND abs(duration.inDays(o_2.day, s_2.day).days) <= 366)) | o_2.day]] | reduce(best = best, given IN days | CASE WHEN size([o_2 IN days WHERE o_2 = given]) > best[1] OR (size([o_2 IN days WHERE o_2 = given]) = best[1] AND given < best[0]) THEN [given, size([o_2 IN days WHERE o_2 = given])] ELSE best END))[0], reduce(found_2 = s_2.start, o_2 IN [o_2 IN steps_2 WHERE o_2.exact AND o_2.lane = s_2.lane AND o_2.rank < s_2.rank AND o_2.day <= s_2.last] | CASE WHEN o_2.day > found_2 THEN o_2.day ELSE found_2 END)) }] AS firm_2
UNWIND firm_2 + [s_2 IN steps_2 WHERE s_2.open | {step: s_2, place: coalesce( CASE WHEN s_2.state <> 'HELD' THEN reduce(found_2 = NULL, o_2 IN [o_2 IN firm_2 WHERE o_2.step.kin = s_2.kin AND o_2.place <= s_2.last] | CASE WHEN found_2 > o_2.place THEN found_2 ELSE o_2.place END) END, CASE WHEN s_2.day IS NOT NULL THEN s_2.last END) }] AS p_2
WITH p_2 ORDER BY p_2.place IS NULL, p_2.place, p_2.step.rank, p_2.step.open, p_2.step.id
WITH p_2.step.lane AS way_2, collect(p_2) AS placed_2
WITH placed_2, reduce(so = {word: '', at: -1, until: NULL, tags: []}, p_2 IN placed_2 | CASE WHEN (p_2.step.state = 'HELD' AND so.word IN ['DETAINED', 'IMPRISONED', 'HELD']) OR NOT coalesce(p_2.step.state <> 'HELD' AND NOT p_2.step.open AND duration.inDays(so.until, p_2.place).days > p_2.step.gap, false) AND ( p_2.step.state = so.word OR (p_2.step.state = 'CHARGED' AND so.word = 'ON_TRIAL') OR (p_2.step.kin = 'RELEASED' AND so.word STARTS
WITH 'RELEASED' AND duration.inDays(so.until, p_2.place).days <= 31)) THEN {word: CASE WHEN p_2.step.kin = 'RELEASED' AND p_2.step.state <> so.word THEN 'RELEASED_ON_PAROLE' ELSE so.word END, at: so.at, until: p_2.place, tags: so.tags + [so.at]} WHEN p_2.step.state = 'IMPRISONED' AND so.word = 'HELD' THEN {word: 'IMPRISONED', at: so.at, until: p_2.place, tags: so.tags + [so.at]} ELSE {word: p_2.step.state, at: so.at + 1, until: p_2.place, tags: so.tags + [so.at + 1]} END).tags AS tags_2
WITH [run_2 IN range(0, tags_2[-1]) | [nth_2 IN range(0, size(tags_2) - 1) WHERE tags_2[nth_2] = run_2 | placed_2[nth_2]]] AS runs_2
WITH [run_2 IN runs_2 | {parts: run_2, word: CASE WHEN any(p_2 IN run_2 WHERE p_2.step.state = 'RELEASED_ON_PAROLE') THEN 'RELEASED_ON_PAROLE' ELSE coalesce(head([p_2 IN run_2 WHERE p_2.step.state <> 'HELD' | p_2.step.state]), 'IMPRISONED') END, first: reduce(best = [NULL, 0], pool IN [begun_2 IN [[p_2 IN run_2 WHERE p_2.step.state <> 'HELD' AND NOT p_2.step.open]] | CASE WHEN size(begun_2) = 0 THEN run_2[..1] ELSE [p_2 IN begun_2 WHERE duration.inDays(begun_2[0].place, p_2.place).days <= 31] END] | reduce(best = best, p_2 IN pool | CASE WHEN size([o_2 IN pool WHERE o_2.place = p_2.place]) > best[1] OR (best[0].place = p_2.place AND (p_2.step.width < best[0].step.width OR (p_2.step.width = best[0].step.width AND p_2.step.id < best[0].step.id))) OR best[0] IS NULL THEN [p_2, size([o_2 IN pool WHERE o_2.place = p_2.place])] ELSE best END))[0] }] AS runs_2
UNWIND range(0, size(runs_2) - 1) AS nth_2
WITH { track: runs_2[nth_2].parts[0].step.track, state: runs_2[nth_2].word, since: runs_2[nth_2].first.step.claim, current: nth_2 + 1 = size(runs_2), until: CASE WHEN runs_2[nth_2 + 1].word <> runs_2[nth_2].word THEN runs_2[nth_2 + 1].first.step.claim END, claims: [p_2 IN runs_2[nth_2].parts | p_2.step.claim] } AS found_2, runs_2[nth_2].first.place AS spot_2, nth_2 ORDER BY found_2.track, spot_2 IS NULL, spot_2, nth_2, found_2.state
RETURN [found_2.track, found_2.state, [found_2.since.edtf, found_2.since.dateBasis, found_2.since.datePhrase], head(COLLECT {
UNWIND [found_2.until] AS c_3
WITH c_3 WHERE c_3 IS NOT NULL
RETURN [c_3.edtf, c_3.dateBasis, c_3.datePhrase] }), found_2.current, EXISTS {
UNWIND found_2.claims AS c_3
WITH c_3 WHERE (EXISTS { (c_3)<-[position_3_disputed:POSITION]-(dispute_3_disputed:Dispute) WHERE NOT dispute_3_disputed.dismissed })
RETURN c_3 }, COLLECT {
UNWIND found_2.claims AS c_3
WITH c_3 ORDER BY c_3.day IS NULL, c_3.day, c_3.id
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
RETURN [[endNode(r_4).typename, endNode(r_4).name], r_4.status] }, c_3.edtf, c_3.dateBasis, c_3.datePhrase, c_3.penaltyKind, c_3.penaltyKind, c_3.penaltyScope, c_3.penaltyDuration, c_3.penaltyAmount, c_3.charge, c_3.reason, c_3.reasonCertainty, c_3.means, c_3.right, c_3.role, c_3.content, COLLECT {
MATCH (c_3)-[r_4:SAID_BY]->(a_4:Actor)
WITH a_4 ORDER BY r_4.order
RETURN [a_4.typename, a_4.name] }] }] } AS h1 }
RETURN [t_1.typename, t_1.name, h1] } AS h2 }
MATCH (collection:Collection)
RETURN [collection.revision, collection.unfinished] AS collection, head(h2) AS v0
