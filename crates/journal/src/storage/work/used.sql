SELECT
  (SELECT count(*) FROM entry WHERE entry.work = work.row) AS entries,
  (SELECT count(*) FROM recognition WHERE recognition.work = work.row) AS recognitions
FROM (SELECT (SELECT row FROM work WHERE id = :id) AS row) AS work
