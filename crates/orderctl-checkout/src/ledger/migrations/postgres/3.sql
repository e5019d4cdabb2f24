-- Of a placed order: 'paid', or 'pending' while the provider waits for its money.
ALTER TABLE attempt ADD COLUMN payment text;

-- The spending limit reads this index alone.
DROP INDEX attempt_spending;
CREATE INDEX attempt_spending ON attempt (profile, created)
    INCLUDE (state, payment, amount, currency, attempt)
    WHERE charge = 1 AND state IN ('intended', 'sent', 'unknown', 'placed');
