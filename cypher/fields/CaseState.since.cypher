// purpose: the claim whose date a state of a case began on
RETURN this.since AS item
