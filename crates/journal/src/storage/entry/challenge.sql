SELECT area.id AS area, challenge.rung
FROM challenge
JOIN area ON area.row = challenge.area
WHERE challenge.entry = :entry
