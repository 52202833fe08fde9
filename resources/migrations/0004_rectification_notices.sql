-- 整改通知: issued once for a feedback, with its number, its day and the ledger of that day.
CREATE TABLE rectification_notice (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    feedback_id TEXT NOT NULL REFERENCES feedback (id),
    number TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    content TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX rectification_notice_by_feedback ON rectification_notice (feedback_id)
