INSERT INTO rung (craft, n, key, name, demands, can_do)
VALUES (:craft, :n, :key, :name, :demands, :can_do)
