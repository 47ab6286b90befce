-- Process (psychotherapy) notes stand apart, under a key of their own; first version: the chain alone.
CREATE TABLE key_state (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  generation INTEGER NOT NULL
);
