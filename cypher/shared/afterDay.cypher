// purpose: whether a dated thing stands behind the cursor [day, id] in a list by date, undated last
true //? !after
(x.day IS NULL OR x.day > date($after.0) OR (x.day = date($after.0) AND x.id > $after.1)) //? after.0
(x.day IS NULL AND x.id > $after.1) //? after !after.0
