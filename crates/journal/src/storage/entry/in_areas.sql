entry.row IN (SELECT entry FROM entry_area WHERE area IN (SELECT row FROM area WHERE id IN (SELECT value FROM json_each(:areas))))
