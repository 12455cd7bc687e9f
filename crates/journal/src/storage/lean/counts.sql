SELECT 'areas' AS word, count(*) AS rows FROM area
UNION ALL
SELECT 'works', count(*) FROM work
UNION ALL
SELECT 'roles', count(*) FROM role
UNION ALL
SELECT kind, count(*) FROM entry GROUP BY kind
