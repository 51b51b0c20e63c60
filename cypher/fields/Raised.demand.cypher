// purpose: the demand that was raised
RETURN endNode(this) AS item
