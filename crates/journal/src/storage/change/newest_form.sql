SELECT coalesce(after, before) AS form FROM revision WHERE id = :id ORDER BY change DESC LIMIT 1
