-- The sums by day read this index alone, in the order in which they are grouped.
CREATE INDEX attempt_day
    ON attempt (created / 86400000000, profile, state, payment, amount, currency, created)
    WHERE charge = 1;
