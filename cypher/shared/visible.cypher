// purpose: who may read x, a node or a link. Retracted claims have no label Visible and no links, so nothing is left to test.
true
