// purpose: the disputes in which a claim stands, none that an editor dismissed
MATCH (this)<-[p:POSITION]-(d:Dispute) WHERE visible(p) AND visible(d) AND NOT d.dismissed
WITH d ORDER BY d.saidOn, d.id
RETURN d AS item
