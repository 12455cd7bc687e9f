WHERE entry.row IN (SELECT entry FROM recognition WHERE work = (SELECT row FROM work WHERE id = :id))
ORDER BY entry.day, entry.id
