// purpose: the states of a person's case, from what each claim tells of it: placed in time, put into runs of the same state, by track and first day
// columns: item {track, state, since, until, current, claims}; since and until are claims, for their dates
// Claims say CUSTODY.DETAINED and the like. HELD is detention or prison, as what comes before tells. Bans have a lane of their own beside limits.
// Lists and reduce do the work of subqueries here, since each of those would be planned for itself.
MATCH (this)<-[:TARGET]-(c:Visible) WHERE c.caseStates IS NOT NULL AND visible(c)
UNWIND c.caseStates AS told
WITH c, split(told, '.') AS told
WITH collect({
  claim: c, id: c.id, track: told[0], state: told[1], term: c.penaltyDuration,
  lane: CASE told[1] WHEN 'BANNED' THEN 'BAN' ELSE told[0] END, kin: CASE told[1] WHEN 'RELEASED_ON_PAROLE' THEN 'RELEASED' ELSE told[1] END,
  rank: {DETAINED: 1, HELD: 2, IMPRISONED: 3, RELEASED_ON_PAROLE: 4, RELEASED: 5, CHARGED: 6, ON_TRIAL: 7, CONVICTED: 8, PARDONED: 9, RESTRICTED: 10, UNRESTRICTED: 11}[told[1]],
  start: c.start, end: c.end, day: c.day, exact: c.start = c.end, open: c.start = date('0001-01-01'), width: duration.inDays(c.start, c.end).days,
  last: CASE WHEN c.end > c.saidOn THEN c.saidOn ELSE c.end END, gap: CASE told[0] WHEN 'RESTRICTION' THEN 1827 ELSE 366 END
}) AS steps
// Where a claim stands. A vague day: on the exact one that most others give within it, as does one of several for a sentence of the same length; else behind what
// must have been before. An open beginning: with the latest that tells of the same.
WITH steps, [s IN steps WHERE NOT s.open | {step: s, place: coalesce(
  reduce(best = [NULL, 0], days IN [[o IN steps WHERE o.exact AND o.kin = s.kin AND ((o.start <= s.end AND o.end >= s.start)
    OR (o.term = s.term AND abs(duration.inDays(o.day, s.day).days) <= 366)) | o.day]] | reduce(best = best, given IN days | CASE
      WHEN size([o IN days WHERE o = given]) > best[1] OR (size([o IN days WHERE o = given]) = best[1] AND given < best[0]) THEN [given, size([o IN days WHERE o = given])] ELSE best END))[0],
  reduce(found = s.start, o IN [o IN steps WHERE o.exact AND o.lane = s.lane AND o.rank < s.rank AND o.day <= s.last] | CASE WHEN o.day > found THEN o.day ELSE found END))
}] AS firm
UNWIND firm + [s IN steps WHERE s.open | {step: s, place: coalesce(
  CASE WHEN s.state <> 'HELD' THEN reduce(found = NULL, o IN [o IN firm WHERE o.step.kin = s.kin AND o.place <= s.last] | CASE WHEN found > o.place THEN found ELSE o.place END) END,
  CASE WHEN s.day IS NOT NULL THEN s.last END)
}] AS p
WITH p ORDER BY p.place IS NULL, p.place, p.step.rank, p.step.open, p.step.id
WITH p.step.lane AS way, collect(p) AS placed
// Runs. The same that begins anew after more than a year, a ban or a limit after more than five, is a new one; parole is the more exact word for a release within a month.
WITH placed, reduce(so = {word: '', at: -1, until: NULL, tags: []}, p IN placed | CASE
  WHEN (p.step.state = 'HELD' AND so.word IN ['DETAINED', 'IMPRISONED', 'HELD']) OR NOT coalesce(p.step.state <> 'HELD' AND NOT p.step.open AND duration.inDays(so.until, p.place).days > p.step.gap, false) AND (
    p.step.state = so.word OR (p.step.state = 'CHARGED' AND so.word = 'ON_TRIAL')
    OR (p.step.kin = 'RELEASED' AND so.word STARTS WITH 'RELEASED' AND duration.inDays(so.until, p.place).days <= 31))
  THEN {word: CASE WHEN p.step.kin = 'RELEASED' AND p.step.state <> so.word THEN 'RELEASED_ON_PAROLE' ELSE so.word END, at: so.at, until: p.place, tags: so.tags + [so.at]}
  WHEN p.step.state = 'IMPRISONED' AND so.word = 'HELD' THEN {word: 'IMPRISONED', at: so.at, until: p.place, tags: so.tags + [so.at]}
  ELSE {word: p.step.state, at: so.at + 1, until: p.place, tags: so.tags + [so.at + 1]} END).tags AS tags
WITH [run IN range(0, tags[-1]) | [nth IN range(0, size(tags) - 1) WHERE tags[nth] = run | placed[nth]]] AS runs
// The claim that gives a run its day: of those that tell of a beginning within a month of the first, one of the day that most give, the most exact.
WITH [run IN runs | {parts: run,
  word: CASE WHEN any(p IN run WHERE p.step.state = 'RELEASED_ON_PAROLE') THEN 'RELEASED_ON_PAROLE' ELSE coalesce(head([p IN run WHERE p.step.state <> 'HELD' | p.step.state]), 'IMPRISONED') END,
  first: reduce(best = [NULL, 0], pool IN [begun IN [[p IN run WHERE p.step.state <> 'HELD' AND NOT p.step.open]] | CASE
    WHEN size(begun) = 0 THEN run[..1] ELSE [p IN begun WHERE duration.inDays(begun[0].place, p.place).days <= 31] END] | reduce(best = best, p IN pool | CASE
      WHEN size([o IN pool WHERE o.place = p.place]) > best[1] OR (best[0].place = p.place AND (p.step.width < best[0].step.width OR (p.step.width = best[0].step.width AND p.step.id < best[0].step.id)))
        OR best[0] IS NULL THEN [p, size([o IN pool WHERE o.place = p.place])] ELSE best END))[0]
}] AS runs
UNWIND range(0, size(runs) - 1) AS nth
WITH {
  track: runs[nth].parts[0].step.track, state: runs[nth].word, since: runs[nth].first.step.claim, current: nth + 1 = size(runs),
  until: CASE WHEN runs[nth + 1].word <> runs[nth].word THEN runs[nth + 1].first.step.claim END, claims: [p IN runs[nth].parts | p.step.claim]
} AS found, runs[nth].first.place AS spot, nth
ORDER BY found.track, spot IS NULL, spot, nth, found.state
RETURN found AS item
