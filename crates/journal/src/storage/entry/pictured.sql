SELECT id
FROM entry
WHERE row IN (SELECT entry FROM evidence WHERE sha256 IS NOT NULL AND mime LIKE 'image/%')
ORDER BY day DESC, id DESC
