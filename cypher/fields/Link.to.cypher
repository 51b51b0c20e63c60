// purpose: the thing that a link ends at
RETURN endNode(this) AS item
