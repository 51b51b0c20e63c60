// purpose: deletes the passages and spellings of some records
// parameters: ids of records
UNWIND $ids AS id
MATCH (:Node {id: id})-[:EVIDENCE|KNOWN_AS]->(part)
DETACH DELETE part
