-- Every question is answered through one of these.
CREATE INDEX attempt_key ON attempt (key, seq) WHERE key IS NOT NULL;
CREATE INDEX attempt_fingerprint ON attempt (fingerprint, state, settled);
CREATE INDEX attempt_created ON attempt (created, seq);
CREATE INDEX attempt_state ON attempt (state, created, seq);
CREATE INDEX attempt_profile ON attempt (profile, created, seq);
-- The spending limit reads this index alone.
CREATE INDEX attempt_spending ON attempt (profile, created)
    INCLUDE (state, amount, currency, attempt)
    WHERE charge = 1 AND state IN ('intended', 'sent', 'unknown', 'placed');
