SELECT id FROM entry
WHERE row IN (
  SELECT row FROM entry WHERE day IN (SELECT value FROM json_each(:days)) AND precision = 'day'
  UNION ALL
  SELECT entry.row
  FROM json_each(:months) AS month
  CROSS JOIN entry ON entry.day BETWEEN month.value ->> 0 AND month.value ->> 1
  WHERE entry.precision = 'month'
)
ORDER BY kind = 'session', precision = 'month', day DESC, id DESC
