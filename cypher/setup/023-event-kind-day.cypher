// purpose: events of a kind in order of date
CREATE INDEX event_kind_day IF NOT EXISTS FOR (n:Event) ON (n.kind, n.day)
