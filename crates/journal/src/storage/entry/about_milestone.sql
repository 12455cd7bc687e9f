WHERE entry.row IN (SELECT entry FROM recognition WHERE milestone = (SELECT row FROM entry WHERE id = :id))
ORDER BY entry.day, entry.id
