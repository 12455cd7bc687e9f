SELECT revision.after
FROM revision
JOIN change ON change.place = revision.change
JOIN device ON device.n = change.device
WHERE revision.id = :id AND device.id || '/' || change.seq = :address
