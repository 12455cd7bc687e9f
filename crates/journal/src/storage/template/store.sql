INSERT INTO template (id, name, kind, form)
VALUES (:id, :name, :kind, :form)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  kind = excluded.kind,
  form = excluded.form
