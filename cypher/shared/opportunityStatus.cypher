// purpose: the status of an opportunity: the latest of its visible changes, by latest day, then the day it was said, then id
head(COLLECT {
  MATCH (x)-[change:STATUS_CHANGE]->(shows:Visible) WHERE visible(change) AND visible(shows)
  WITH change, shows ORDER BY change.end DESC, shows.saidOn DESC, shows.id DESC LIMIT 1
  RETURN change.to
})
