SELECT entity, change FROM revision WHERE id = :id ORDER BY change DESC LIMIT 1
