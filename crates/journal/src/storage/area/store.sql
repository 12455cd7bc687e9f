INSERT INTO area (id, parent, kind, name, freshness_half_life, fallow_since, retired_on)
VALUES (:id, (SELECT row FROM area WHERE id = :parent), :kind, :name, :freshness_half_life, :fallow_since, :retired_on)
ON CONFLICT (id) DO UPDATE SET
  parent = excluded.parent,
  kind = excluded.kind,
  name = excluded.name,
  freshness_half_life = excluded.freshness_half_life,
  fallow_since = excluded.fallow_since,
  retired_on = excluded.retired_on
RETURNING row, parent
