INSERT INTO entry (id, kind, day, precision, began, recorded_at, work, making_min, overseeing_min, private, words)
VALUES (:id, :kind, :day, :precision, :began, :recorded_at, (SELECT row FROM work WHERE id = :work), :making_min, :overseeing_min, :private, :words)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind,
  day = excluded.day,
  precision = excluded.precision,
  began = excluded.began,
  recorded_at = excluded.recorded_at,
  work = excluded.work,
  making_min = excluded.making_min,
  overseeing_min = excluded.overseeing_min,
  private = excluded.private,
  words = excluded.words
RETURNING row, work
