// purpose: events without a date, in order of id
CREATE INDEX event_undated IF NOT EXISTS FOR (n:Event) ON (n.dateBasis, n.id)
