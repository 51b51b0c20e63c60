// purpose: the things of a path, from one end to the other
UNWIND this.things AS t
RETURN t AS item
