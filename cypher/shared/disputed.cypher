// purpose: whether a claim stands in a dispute that can be seen and that no editor dismissed
EXISTS { (x)<-[position:POSITION]-(dispute:Dispute) WHERE visible(position) AND visible(dispute) AND NOT dispute.dismissed }
