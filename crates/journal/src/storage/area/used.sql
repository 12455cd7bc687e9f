SELECT
  (SELECT count(*) FROM entry_area WHERE entry_area.area = area.row) AS entries,
  (SELECT count(*) FROM area AS child WHERE child.parent = area.row) AS areas
FROM (SELECT (SELECT row FROM area WHERE id = :id) AS row) AS area
