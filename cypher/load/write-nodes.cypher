// purpose: makes nodes equal to what the files say: labels and properties, days as DATE
// parameters: rows of id, labels, props and days (properties that are days, as text)
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
WITH n, row, [label IN labels(n) WHERE NOT label IN row.labels] AS gone
REMOVE n:$(gone)
SET n:$(row.labels)
SET n = row.props
SET n.saidOn = date(row.days.saidOn), n.day = date(row.days.day), n.checkedOn = date(row.days.checkedOn), n.retractedOn = date(row.days.retractedOn),
    n.start = coalesce(date(row.days.start), row.props.start), n.end = coalesce(date(row.days.end), row.props.end)
