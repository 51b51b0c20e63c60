// purpose: deletes the passages, spellings and steps of some records
// parameters: ids of records
UNWIND $ids AS id
MATCH (:Node {id: id})-[:EVIDENCE|KNOWN_AS|STEP]->(part)
DETACH DELETE part
