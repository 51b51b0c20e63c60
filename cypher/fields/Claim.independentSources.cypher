// purpose: how many are behind an act, each counted once: who said it first, not who repeats it
CALL (this) {
  MATCH (c:Visible) WHERE c.act = this.act AND c.documentId <> this.documentId AND c.day IS NOT NULL AND this.day IS NOT NULL AND c.start <= this.end AND c.end >= this.start AND visible(c)
  RETURN collect(DISTINCT c.origin) AS origins
}
RETURN size([other IN origins WHERE other <> this.origin]) + 1 AS item
