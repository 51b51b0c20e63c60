// purpose: the status of a demand from its visible changes; REPEATED and ACKNOWLEDGED do not displace REFUSED, PARTLY_MET, MET or LAPSED
head(COLLECT {
  MATCH (x)-[change:STATUS_CHANGE]->(shows:Visible) WHERE visible(change) AND visible(shows)
  WITH change, shows ORDER BY change.to IN ['MADE', 'REPEATED', 'ACKNOWLEDGED'], change.end DESC, shows.saidOn DESC, shows.id DESC LIMIT 1
  RETURN change.to
})
