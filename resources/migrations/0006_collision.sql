-- The data collision (domain.md F): runs, questions about people and companies, and how people answer them. People of a
-- roster without a question are in none of these tables: the roster is kept as a file alone, until it is purged.
CREATE TABLE collision_run (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    round_id TEXT NOT NULL REFERENCES round (id),
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    purpose TEXT NOT NULL,
    authority TEXT NOT NULL,
    roster_name TEXT NOT NULL,
    roster_sha256 TEXT NOT NULL,
    officials INTEGER NOT NULL,
    relatives INTEGER NOT NULL,
    registers TEXT NOT NULL,
    records INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    by_number INTEGER NOT NULL,
    by_masked_number INTEGER NOT NULL,
    namesakes INTEGER NOT NULL,
    candidates INTEGER NOT NULL,
    known INTEGER NOT NULL,
    rules_version INTEGER NOT NULL,
    engine TEXT NOT NULL,
    run_at TEXT NOT NULL,
    run_by TEXT NOT NULL,
    purged_at TEXT,
    purged_by TEXT NOT NULL,
    purged_officials INTEGER NOT NULL,
    purged_relatives INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX collision_run_by_round ON collision_run (round_id)
--;
CREATE TABLE collision_unit (
    id TEXT PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES collision_run (id),
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    unit_name TEXT NOT NULL,
    officials INTEGER NOT NULL,
    relatives INTEGER NOT NULL,
    candidates INTEGER NOT NULL,
    known INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX collision_unit_by_run ON collision_unit (run_id)
--;
CREATE INDEX collision_unit_by_inspection ON collision_unit (inspection_id)
--;
CREATE TABLE hit (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    run_id TEXT NOT NULL REFERENCES collision_run (id),
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    roster_row INTEGER NOT NULL,
    relation TEXT NOT NULL,
    person TEXT NOT NULL,
    number_masked TEXT NOT NULL,
    official TEXT NOT NULL,
    official_code TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    post TEXT NOT NULL,
    rank TEXT NOT NULL,
    family_basis TEXT NOT NULL,
    service_from TEXT NOT NULL,
    service_to TEXT NOT NULL,
    company TEXT NOT NULL,
    credit_code TEXT NOT NULL,
    company_type TEXT NOT NULL,
    roles TEXT NOT NULL,
    status TEXT NOT NULL,
    status_text TEXT NOT NULL,
    founded TEXT NOT NULL,
    ended TEXT NOT NULL,
    share TEXT NOT NULL,
    capital TEXT NOT NULL,
    authority TEXT NOT NULL,
    tier TEXT NOT NULL,
    rule TEXT NOT NULL,
    article TEXT NOT NULL,
    note TEXT NOT NULL,
    overlap TEXT NOT NULL,
    suggested TEXT NOT NULL,
    roster_namesakes INTEGER NOT NULL,
    register_namesakes INTEGER NOT NULL,
    state TEXT NOT NULL,
    excluded_for TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    sent_on TEXT,
    outcome TEXT NOT NULL,
    basis TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    verifier_id TEXT REFERENCES person (id),
    second_verifier_id TEXT REFERENCES person (id),
    determined_on TEXT,
    disposal TEXT NOT NULL,
    disposed_on TEXT,
    rectified TEXT NOT NULL,
    verified_on TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX hit_by_run ON hit (run_id)
--;
CREATE INDEX hit_by_inspection ON hit (inspection_id)
--;
CREATE TABLE hit_source (
    id TEXT PRIMARY KEY,
    hit_id TEXT NOT NULL REFERENCES hit (id),
    position INTEGER NOT NULL,
    register_file TEXT NOT NULL,
    record INTEGER NOT NULL,
    role TEXT NOT NULL,
    role_from TEXT NOT NULL,
    role_to TEXT NOT NULL,
    tier TEXT NOT NULL,
    explanation TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX hit_source_by_hit ON hit_source (hit_id)
--;
CREATE TABLE hit_review (
    id TEXT PRIMARY KEY,
    hit_id TEXT NOT NULL REFERENCES hit (id),
    reviewer_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    opinion TEXT NOT NULL,
    reason TEXT NOT NULL,
    proof TEXT NOT NULL,
    attachment_id TEXT REFERENCES attachment (id),
    given_at TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX hit_review_by_hit ON hit_review (hit_id)
--;
CREATE TABLE statement (
    id TEXT PRIMARY KEY,
    hit_id TEXT NOT NULL REFERENCES hit (id),
    refused INTEGER NOT NULL,
    text TEXT NOT NULL,
    stated_on TEXT NOT NULL,
    taker_id TEXT NOT NULL REFERENCES person (id),
    second_taker_id TEXT NOT NULL REFERENCES person (id),
    attachment_id TEXT REFERENCES attachment (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX statement_by_hit ON statement (hit_id)
--;
-- An item of the ledger may come of a hit instead of a finding: the table is made anew, for SQLite cannot loosen a column.
CREATE TABLE rect_item_anew (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    finding_id TEXT REFERENCES finding (id),
    hit_id TEXT REFERENCES hit (id),
    position INTEGER NOT NULL,
    problem TEXT NOT NULL,
    measures TEXT NOT NULL,
    responsible_leader TEXT NOT NULL,
    responsible_unit TEXT NOT NULL,
    responsible_person TEXT NOT NULL,
    due_on TEXT,
    first_due_on TEXT,
    due_kind TEXT NOT NULL,
    due_text TEXT NOT NULL,
    progress TEXT NOT NULL,
    completion TEXT NOT NULL,
    proof TEXT NOT NULL,
    remark TEXT NOT NULL,
    state TEXT NOT NULL,
    verdict_unit TEXT NOT NULL,
    verdict_county TEXT NOT NULL,
    verdict_city TEXT NOT NULL,
    closed_on TEXT,
    voided_at TEXT,
    void_reason TEXT,
    CHECK (finding_id IS NOT NULL OR hit_id IS NOT NULL)
) STRICT
--;
INSERT INTO rect_item_anew SELECT id, code, inspection_id, finding_id, NULL, position, problem, measures,
    responsible_leader, responsible_unit, responsible_person, due_on, first_due_on, due_kind, due_text, progress,
    completion, proof, remark, state, verdict_unit, verdict_county, verdict_city, closed_on, voided_at, void_reason
    FROM rect_item
--;
DROP TABLE rect_item
--;
ALTER TABLE rect_item_anew RENAME TO rect_item
--;
CREATE INDEX rect_item_by_inspection ON rect_item (inspection_id)
--;
CREATE INDEX rect_item_by_finding ON rect_item (finding_id)
--;
CREATE INDEX rect_item_by_hit ON rect_item (hit_id)
