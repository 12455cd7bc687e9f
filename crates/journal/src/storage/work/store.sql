INSERT INTO work (id, title, started, finished, for_whom, link, private)
VALUES (:id, :title, :started, :finished, :for_whom, :link, :private)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title,
  started = excluded.started,
  finished = excluded.finished,
  for_whom = excluded.for_whom,
  link = excluded.link,
  private = excluded.private
