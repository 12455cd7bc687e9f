INSERT INTO role (id, title, held_at, first_day, first_precision, last_day, last_precision, private)
VALUES (:id, :title, :held_at, :first_day, :first_precision, :last_day, :last_precision, :private)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title,
  held_at = excluded.held_at,
  first_day = excluded.first_day,
  first_precision = excluded.first_precision,
  last_day = excluded.last_day,
  last_precision = excluded.last_precision,
  private = excluded.private
