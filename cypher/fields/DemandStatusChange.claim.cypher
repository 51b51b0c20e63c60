// purpose: the claim that shows a change
RETURN endNode(this) AS item
