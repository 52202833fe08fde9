-- What a draw was frozen with besides: the category it is of, and why areas may review each other. Empty: all, nobody said.
ALTER TABLE draw ADD COLUMN category TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE draw ADD COLUMN mutual_pairs TEXT NOT NULL DEFAULT ''
