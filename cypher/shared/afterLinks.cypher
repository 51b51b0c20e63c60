// purpose: whether a thing stands behind the cursor [links, name, id] in a list that has the most linked first
true //? !after
(score(x) < $after.0 OR (score(x) = $after.0 AND (x.name > $after.1 OR (x.name = $after.1 AND x.id > $after.2)))) //? after
