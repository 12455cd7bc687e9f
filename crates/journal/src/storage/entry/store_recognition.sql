INSERT INTO recognition (entry, speaker, relation, milestone, work, quote, know, link, publish, asked_on, slip)
VALUES (:entry, :speaker, :relation, (SELECT row FROM entry WHERE id = :milestone AND kind = 'milestone'),
  (SELECT row FROM work WHERE id = :work), :quote, :know, :link, :publish, :asked_on, :slip)
RETURNING milestone, work
