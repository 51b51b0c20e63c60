// purpose: deletes the open ends of some claims
// parameters: ids of claims
UNWIND $ids AS id
MATCH (:Node {id: id})<-[r:OPEN_END]-()
DELETE r
