// purpose: deletes records that are no longer in the files
// parameters: ids of records
UNWIND $ids AS id
MATCH (n:Node {id: id})
DETACH DELETE n
