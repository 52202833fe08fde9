-- 拟不公开: why a sentence stays out of the public version of a feedback; empty when it does not (domain.md C, D2).
ALTER TABLE sentence ADD COLUMN withheld TEXT NOT NULL DEFAULT ''
