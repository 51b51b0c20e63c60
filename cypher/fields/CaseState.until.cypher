// purpose: the claim whose date the next state began on
UNWIND [this.until] AS c
WITH c WHERE c IS NOT NULL
RETURN c AS item
