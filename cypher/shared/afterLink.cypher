// purpose: whether an edge stands behind the cursor [day, claim, ordinal] in a list by date, undated last
true //? !after
(x.day IS NULL OR x.day > date($after.0) OR (x.day = date($after.0) AND (x.claimId > $after.1 OR (x.claimId = $after.1 AND x.ordinal > $after.2)))) //? after.0 orderBy=DATE_ASC
(x.day IS NULL OR x.day < date($after.0) OR (x.day = date($after.0) AND (x.claimId > $after.1 OR (x.claimId = $after.1 AND x.ordinal > $after.2)))) //? after.0 orderBy=DATE_DESC
(x.day IS NULL AND (x.claimId > $after.1 OR (x.claimId = $after.1 AND x.ordinal > $after.2))) //? after !after.0
