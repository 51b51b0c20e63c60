// purpose: whether some document tells of the actor x, and none that was published after a day does
(EXISTS { (x)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(told:Visible) WHERE visible(told) }
AND NOT EXISTS { (x)<-[:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE]-(told:Visible) WHERE told.saidOn > date($noNewsSince) AND visible(told) })
