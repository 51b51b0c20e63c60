// purpose: the day on which a demand was first made, by its visible changes; null where that is not said
head(COLLECT {
  MATCH (x)-[made:STATUS_CHANGE]->(shows:Visible) WHERE made.to = 'MADE' AND made.day IS NOT NULL AND visible(made) AND visible(shows)
  WITH made ORDER BY made.day LIMIT 1
  RETURN made.day
})
