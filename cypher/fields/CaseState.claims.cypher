// purpose: the claims that a state of a case rests on, by date, undated last
UNWIND this.claims AS c
WITH c ORDER BY c.day IS NULL, c.day, c.id
RETURN c AS item
