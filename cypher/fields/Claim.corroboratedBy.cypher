// purpose: claims of other documents that tell of the same act, with dates that overlap, by the day on which they were public
MATCH (c:Visible) WHERE c.act = this.act AND c.documentId <> this.documentId AND c.day IS NOT NULL AND this.day IS NOT NULL AND c.start <= this.end AND c.end >= this.start AND visible(c)
WITH c ORDER BY c.saidOn, c.id
RETURN c AS item
