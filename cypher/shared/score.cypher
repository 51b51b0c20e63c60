// purpose: by which search puts the prominent first: the links of a thing; stored for today, counted for a day
x.score //? !asOf
COUNT { (x)-[out:LINK|OPEN_END]->() WHERE visible(out) } + COUNT { (x)<-[into:LINK]-() WHERE visible(into) } //? asOf
