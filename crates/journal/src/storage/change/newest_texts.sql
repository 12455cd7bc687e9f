SELECT revision.entity, revision.id, revision.after, revision.hash
FROM revision
WHERE revision.change = (SELECT max(later.change) FROM revision AS later WHERE later.id = revision.id)
ORDER BY revision.entity, revision.id
