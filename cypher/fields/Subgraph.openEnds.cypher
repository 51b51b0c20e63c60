// purpose: the claims about things of a subgraph with an end that is not said
UNWIND this.openEnds AS c
RETURN c AS item
