SELECT (SELECT min(day) FROM entry) AS day, (SELECT min(recorded_at) FROM entry) AS recorded_at
