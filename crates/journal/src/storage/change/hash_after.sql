-- Two indexes would serve; the one by change alone walks the whole change for each of its rows.
SELECT hash FROM revision INDEXED BY revision_of WHERE id = :id AND change = :change
