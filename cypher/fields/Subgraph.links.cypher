// purpose: the links of a subgraph, nearest first
UNWIND this.links AS l
RETURN l AS item
