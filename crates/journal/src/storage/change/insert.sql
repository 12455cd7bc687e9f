INSERT INTO change (place, device, seq, step, action, label, door, undoes, below, at, hash)
VALUES (:place, :device, :seq, :place, :action, :label, :door, :undoes, :below, :at, :hash)
