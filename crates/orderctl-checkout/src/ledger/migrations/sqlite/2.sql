-- Every question is answered through one of these; seq, the row id, is the last column of each.
CREATE INDEX attempt_key ON attempt (key) WHERE key IS NOT NULL;
CREATE INDEX attempt_fingerprint ON attempt (fingerprint, state, settled);
CREATE INDEX attempt_created ON attempt (created);
CREATE INDEX attempt_state ON attempt (state, created);
CREATE INDEX attempt_profile ON attempt (profile, created);
-- The spending limit reads this index alone.
CREATE INDEX attempt_spending ON attempt (profile, created, state, amount, currency, attempt)
    WHERE charge = 1 AND state IN ('intended', 'sent', 'unknown', 'placed');
