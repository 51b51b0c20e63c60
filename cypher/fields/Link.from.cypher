// purpose: the thing that a link begins at
RETURN startNode(this) AS item
