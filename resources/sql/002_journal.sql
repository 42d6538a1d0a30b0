-- Which attempt each payment of the provider's belongs to: the one whose records named it first, for ever. A copy of what the records
-- say, to be found without reading them all, and compared with them. Each row names the one that follows, so that a lost row shows when
-- its payment is asked for: that a payment is not there is proved by the row before it. The first row is of no payment.
CREATE TABLE used_payment (
    payment TEXT NOT NULL PRIMARY KEY, -- the provider's id
    attempt TEXT NOT NULL,             -- its external reference
    sequence INTEGER REFERENCES record (sequence), -- the record that said so first
    next TEXT NOT NULL                 -- the payment that follows in order; empty: none
) STRICT, WITHOUT ROWID;

INSERT INTO used_payment (payment, attempt, sequence, next)
    SELECT payment, attempt, sequence, coalesce(lead(payment) OVER (ORDER BY payment), '') FROM (
        SELECT '' AS payment, '' AS attempt, NULL AS sequence
        UNION ALL
        SELECT payment, attempt, min(sequence) AS sequence FROM (
            SELECT r.sequence AS sequence, r.subject AS attempt, json_extract(p.value, '$.id') AS payment
            FROM record AS r, json_each(CASE json_valid(CAST(r.state AS TEXT)) WHEN 1 THEN CAST(r.state AS TEXT) ELSE '{}' END, '$.facts.payments') AS p
            WHERE r.kind = 'payment' AND p.type = 'object'
            UNION ALL
            SELECT r.sequence AS sequence, r.subject AS attempt, json_extract(p.value, '$.id') AS payment
            FROM record AS r, json_each(CASE json_valid(CAST(r.state AS TEXT)) WHEN 1 THEN CAST(r.state AS TEXT) ELSE '{}' END, '$.facts.surplus') AS p
            WHERE r.kind = 'payment' AND p.type = 'object')
        WHERE typeof(payment) = 'text' AND payment <> '' GROUP BY payment);
