INSERT INTO plate (id, title, left_entry, left_sha256, left_x, left_y, left_width, left_height, left_line, right_entry, right_sha256, right_x, right_y, right_width, right_height, right_line, private)
VALUES (:id, :title, :left_entry, :left_sha256, :left_x, :left_y, :left_width, :left_height, :left_line, :right_entry, :right_sha256, :right_x, :right_y, :right_width, :right_height, :right_line, :private)
ON CONFLICT (id) DO UPDATE SET
  title = excluded.title,
  left_entry = excluded.left_entry,
  left_sha256 = excluded.left_sha256,
  left_x = excluded.left_x,
  left_y = excluded.left_y,
  left_width = excluded.left_width,
  left_height = excluded.left_height,
  left_line = excluded.left_line,
  right_entry = excluded.right_entry,
  right_sha256 = excluded.right_sha256,
  right_x = excluded.right_x,
  right_y = excluded.right_y,
  right_width = excluded.right_width,
  right_height = excluded.right_height,
  right_line = excluded.right_line,
  private = excluded.private
