// purpose: writes nodes of which none is there, with the labels of the model
// parameters: rows of labels and props
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.props
