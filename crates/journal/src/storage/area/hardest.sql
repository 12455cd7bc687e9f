-- The highest rung that anything stands on, area by area.
SELECT area.id AS area, max(stands.rung) AS rung
FROM (
  SELECT area, rung FROM challenge
  UNION ALL
  SELECT entry_area.area, (sounding.half_rungs + 1) / 2
  FROM sounding
  JOIN entry_area ON entry_area.entry = sounding.entry
  WHERE sounding.half_rungs > 0
  UNION ALL
  SELECT entry_area.area, (goal.half_rungs + 1) / 2
  FROM goal
  JOIN entry_area ON entry_area.entry = goal.entry
) AS stands
JOIN area ON area.row = stands.area
GROUP BY stands.area
