SELECT
  work.id,
  count(entry.row) AS entries,
  coalesce(sum(entry.making_min), 0) AS making,
  coalesce(sum(entry.overseeing_min), 0) AS overseeing,
  min(entry.day) AS first_day,
  max(entry.day) AS last_day
FROM work
LEFT JOIN entry ON entry.work = work.row
GROUP BY work.row
ORDER BY work.row
