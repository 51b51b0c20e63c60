// purpose: whether a link of any kind passes a RelationFilter; memberships pass it
(x.typename = 'Membership' OR relationFilter(x))
