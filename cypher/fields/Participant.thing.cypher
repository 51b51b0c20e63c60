// purpose: the thing that takes part
RETURN endNode(this) AS item
