INSERT INTO slip (id, milestone, work, person, saved_on)
VALUES (:id, :milestone, :work, :person, :saved_on)
ON CONFLICT (id) DO UPDATE SET
  milestone = excluded.milestone,
  work = excluded.work,
  person = excluded.person,
  saved_on = excluded.saved_on
