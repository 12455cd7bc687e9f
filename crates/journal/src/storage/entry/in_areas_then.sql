EXISTS (SELECT 1 FROM entry_area WHERE entry_area.entry = entry.row AND +entry_area.area IN (SELECT row FROM area WHERE id IN (SELECT value FROM json_each(:areas))))
