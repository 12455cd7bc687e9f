INSERT INTO revision (change, n, entity, id, parent, before, after, hash)
VALUES (:change, :n, :entity, :id, :parent, :before, :after, :hash)
