// purpose: whether a thing stands behind the cursor [name, id] in a list by name
true //? !after
(x.name > $after.0 OR (x.name = $after.0 AND x.id > $after.1)) //? after
