// purpose: who may read x, a node or a link. Retracted claims have no label Visible and no links, so only the day by which it was public is left to test.
true //? !asOf
x.saidOn <= date($asOf) //? asOf
