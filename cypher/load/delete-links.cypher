// purpose: deletes the links of one type (put in the place of :RELATION) that were projected from some claims; they are found by the unique index on their ids
// parameters: ids of claims
UNWIND $ids AS id
MATCH ()-[r:RELATION]->() WHERE r.id STARTS WITH id + '.'
DELETE r
