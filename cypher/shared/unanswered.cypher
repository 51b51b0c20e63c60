// purpose: whether the demand x was made by a day, and no claim tells of a step but that it was made, or made again
(coalesce(firstMade(x) <= date($unansweredSince), false)
AND NOT EXISTS { (x)-[answer:STATUS_CHANGE]->(shows:Visible) WHERE NOT answer.to IN ['MADE', 'REPEATED'] AND visible(answer) AND visible(shows) })
