INSERT INTO evidence (entry, n, kind, sha256, name, mime, bytes, alt, url, title, seen_on, quote, what, old_number, new_number, unit, source, caption)
VALUES (:entry, :n, :kind, :sha256, :name, :mime, :bytes, :alt, :url, :title, :seen_on, :quote, :what, :old_number, :new_number, :unit, :source, :caption)
