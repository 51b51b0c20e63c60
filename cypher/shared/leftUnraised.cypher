// purpose: whether the demand asked about could have been raised at the opportunity x, and no claim says that it was; the same as Opportunity.notRaised says
EXISTS {
  MATCH (asked:Node {id: $notRaised}) WHERE asked:Demand AND visible(asked) AND coalesce(firstMade(asked) <= x.end, true)
  AND NOT EXISTS { (asked)-[over:STATUS_CHANGE]->(shows:Visible) WHERE over.to IN ['MET', 'LAPSED'] AND (x.day IS NULL OR over.end < x.start) AND visible(over) AND visible(shows) }
  AND NOT EXISTS { (x)-[raised:RAISED]->(asked) WHERE visible(raised) }
  AND (EXISTS { (x)-[could:COULD_RAISE]->(asked) WHERE visible(could) }
    OR EXISTS { MATCH (x)-[to:TOWARDS]->(whole:Actor)<-[up:PART_OF*0..4]-(faced:Actor)<-[at:ADDRESSED_TO]-(asked) WHERE visible(to) AND visible(at) AND all(step IN up WHERE step.organ AND visible(step)) })
  RETURN asked
}
