// purpose: for whom or what a change holds, where not for all
UNWIND range(0, size(coalesce(this.part, [])) - 1) AS place
MATCH (t:Node {id: this.part[place]}) WHERE t:Thing AND visible(t)
WITH t ORDER BY place
RETURN t AS item
