INSERT INTO story (entry, situation, did, result, learning, share, later_off)
VALUES (:entry, :situation, :did, :result, :learning, :share, :later_off)
