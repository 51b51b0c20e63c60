// purpose: the status of an opportunity
RETURN opportunityStatus(this) AS item
