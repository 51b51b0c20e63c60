// purpose: the things of a subgraph, by name
UNWIND this.things AS t
WITH t ORDER BY t.name, t.id
RETURN t AS item
