// purpose: the size of the collection, and which revision of its files was loaded when
MATCH (m:Collection)
RETURN {revision: m.revision, loadedAt: m.loadedAt, actors: COUNT { (a:Actor) WHERE visible(a) }, claims: COUNT { (c:Visible) WHERE visible(c) }, relations: COUNT { ()-[r:RELATION]->() WHERE visible(r) }, documents: COUNT { (d:Document) WHERE visible(d) }, demands: COUNT { (e:Demand) WHERE visible(e) }, opportunities: COUNT { (o:Opportunity) WHERE visible(o) }} AS item
