// purpose: claims of a document
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Visible) ON (n.documentId)
