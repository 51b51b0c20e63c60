// purpose: the status of a demand
RETURN demandStatus(this) AS item
