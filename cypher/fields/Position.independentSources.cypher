// purpose: how many are behind an answer, each counted once
UNWIND this.claims AS c
RETURN count(DISTINCT c.origin) AS item
