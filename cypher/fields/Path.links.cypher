// purpose: the links of a path, in its order
UNWIND this.links AS l
RETURN l AS item
