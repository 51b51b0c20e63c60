// purpose: the claims that give an answer, by the day on which they were public
UNWIND this.claims AS c
RETURN c AS item
