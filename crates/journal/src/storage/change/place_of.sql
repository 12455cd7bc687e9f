SELECT change.place
FROM change
JOIN device ON device.n = change.device
WHERE device.id = :device AND change.seq = :seq
