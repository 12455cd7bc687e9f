SELECT work.id, evidence.sha256
FROM evidence
JOIN entry ON entry.row = evidence.entry
JOIN work ON work.row = entry.work
WHERE evidence.sha256 IS NOT NULL AND evidence.mime LIKE 'image/%'
ORDER BY entry.day DESC, entry.id DESC, evidence.n DESC
