// purpose: whether a claim that a state of a case rests on stands in a dispute
RETURN EXISTS { UNWIND this.claims AS c WITH c WHERE disputed(c) RETURN c } AS item
