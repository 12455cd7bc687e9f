SELECT device.id AS device, change.seq
FROM change
JOIN device ON device.n = change.device
WHERE change.place = :place
