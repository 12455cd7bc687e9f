UPDATE entry SET
  precision = :precision,
  began = :began,
  making_min = :making_min,
  overseeing_min = :overseeing_min,
  private = :private,
  words = :words
WHERE id = :id
RETURNING row
