INSERT INTO profile (row, name, craft_line, email, phone, url)
VALUES (1, :name, :craft_line, :email, :phone, :url)
ON CONFLICT (row) DO UPDATE SET
  name = excluded.name,
  craft_line = excluded.craft_line,
  email = excluded.email,
  phone = excluded.phone,
  url = excluded.url
