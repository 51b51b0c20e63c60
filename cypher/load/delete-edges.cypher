// purpose: deletes the relationships that some records own, other than links projected from claims
// parameters: ids of records
UNWIND $ids AS id
MATCH (:Node {id: id})-[r:AGENT|TARGET|ABOUT|BENEFICIARY|INSTRUMENT|ON_BEHALF_OF|PLACE|SAID_BY|PART_OF|AT_PLACE|PUBLISHED_BY|AUTHORED_BY|MADE_BY|ADDRESSED_TO|FOR|MAY_CONCERN|STATUS_CHANGE|HELD_BY|TOWARDS|OVER|COULD_RAISE|RAISED|SHOWN_BY]->()
DELETE r
