SELECT area.row, area.id, parent.id AS parent, area.kind, area.name, area.freshness_half_life, area.fallow_since, area.retired_on
FROM area
LEFT JOIN area AS parent ON parent.row = area.parent
ORDER BY area.id
