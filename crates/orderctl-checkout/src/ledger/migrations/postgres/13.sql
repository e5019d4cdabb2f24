-- What a profile has spent since a time, for each window that is limited: made anew where it is missing.
CREATE TABLE spending (
    profile text NOT NULL,
    span    text NOT NULL,
    since   bigint NOT NULL,
    sums    text NOT NULL,
    PRIMARY KEY (profile, span)
);
-- The charges of a window are read when its sum is made, and when they leave it: by profile and time.
DROP INDEX attempt_spending;
-- What the orders of earlier versions have bought: their receipts tell it.
INSERT INTO placed_order (order_id, seq)
SELECT id, seq FROM (
    SELECT result::json ->> 'order_id' AS id, seq FROM attempt
        WHERE command = 'combo.add' AND state = 'placed'
    UNION SELECT coalesce(result::json ->> 'action_id',
            (result::json ->> 'order_id') || ' until ' || (result::json ->> 'expires')), seq
        FROM attempt WHERE command = 'combo.renew' AND state = 'placed'
    UNION SELECT (result::json ->> 'service_id') || ' until ' || (result::json ->> 'expires'), seq
        FROM attempt WHERE command = 'service.renew' AND state = 'placed'
    UNION SELECT result::json ->> 'lineitem_id', seq
        FROM attempt WHERE command = 'cart.add' AND state = 'placed'
    UNION SELECT result::json ->> 'service_id', seq
        FROM attempt WHERE command = 'cart.add.skip_basket' AND state = 'placed'
    UNION SELECT json_array_elements_text(result::json -> 'lineitem_ids'), seq
        FROM attempt WHERE command IN ('cart.add', 'cart.pay', 'cart.activate')
            AND state = 'placed' AND json_typeof(result::json -> 'lineitem_ids') = 'array'
    UNION SELECT json_array_elements_text(result::json -> 'service_ids'), seq
        FROM attempt WHERE command = 'cart.add.skip_basket'
            AND state = 'placed' AND json_typeof(result::json -> 'service_ids') = 'array'
    UNION SELECT invoice ->> 'invoice_id', seq
        FROM (SELECT json_array_elements(result::json -> 'invoices') AS invoice, seq
            FROM attempt WHERE command IN ('invoice.pay', 'invoice.execute')
                AND state = 'placed' AND json_typeof(result::json -> 'invoices') = 'array') AS paid
        WHERE invoice ->> 'settled' = 'true'
) AS bought WHERE id IS NOT NULL
ON CONFLICT (order_id, seq) DO NOTHING;
