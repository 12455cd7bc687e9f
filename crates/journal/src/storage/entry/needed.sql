SELECT 'recognition by ' || recognition.speaker AS name
FROM recognition
WHERE recognition.milestone = :row
