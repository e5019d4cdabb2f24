-- What a profile has spent since a time, for each window that is limited: made anew where it is missing.
CREATE TABLE spending (
    profile TEXT NOT NULL,
    span    TEXT NOT NULL,
    since   INTEGER NOT NULL,
    sums    TEXT NOT NULL,
    PRIMARY KEY (profile, span)
) STRICT, WITHOUT ROWID;
-- The charges of a window are read when its sum is made, and when they leave it: by profile and time.
DROP INDEX attempt_spending;
-- What the orders of earlier versions have bought: their receipts tell it.
INSERT INTO placed_order (order_id, seq)
SELECT id, seq FROM (
    SELECT result ->> '$.order_id' AS id, seq FROM attempt
        WHERE command = 'combo.add' AND state = 'placed'
    UNION SELECT
        coalesce(result ->> '$.action_id',
            (result ->> '$.order_id') || ' until ' || (result ->> '$.expires')), seq
        FROM attempt WHERE command = 'combo.renew' AND state = 'placed'
    UNION SELECT (result ->> '$.service_id') || ' until ' || (result ->> '$.expires'), seq
        FROM attempt WHERE command = 'service.renew' AND state = 'placed'
    UNION SELECT result ->> '$.lineitem_id', seq
        FROM attempt WHERE command = 'cart.add' AND state = 'placed'
    UNION SELECT result ->> '$.service_id', seq
        FROM attempt WHERE command = 'cart.add.skip_basket' AND state = 'placed'
    UNION SELECT one.value, seq
        FROM attempt, json_each(attempt.result, '$.lineitem_ids') AS one
        WHERE command IN ('cart.add', 'cart.pay', 'cart.activate') AND state = 'placed'
    UNION SELECT one.value, seq
        FROM attempt, json_each(attempt.result, '$.service_ids') AS one
        WHERE command = 'cart.add.skip_basket' AND state = 'placed'
    UNION SELECT one.value ->> '$.invoice_id', seq
        FROM attempt, json_each(attempt.result, '$.invoices') AS one
        WHERE command IN ('invoice.pay', 'invoice.execute') AND state = 'placed'
            AND one.value ->> '$.settled' = 1
) WHERE id IS NOT NULL
ON CONFLICT (order_id, seq) DO NOTHING;
