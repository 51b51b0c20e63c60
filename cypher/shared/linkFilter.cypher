// purpose: whether a link of any kind passes a RelationFilter; memberships pass it
true //? !filter
(x.typename = 'Membership' OR relationFilter(x)) //? filter
