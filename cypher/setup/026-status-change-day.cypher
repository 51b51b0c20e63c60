// purpose: steps of a sort in order of date: when demands were first made
CREATE INDEX status_change_day IF NOT EXISTS FOR ()-[r:STATUS_CHANGE]-() ON (r.to, r.day)
