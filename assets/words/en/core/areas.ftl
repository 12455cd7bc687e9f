## Areas, ladders, roles and the profile.

areas-today = today
areas-yesterday = yesterday
areas-days-ago = { $days } days ago
areas-at-least-ago = { $days ->
    [one] at least { $days } day ago
   *[other] at least { $days } days ago
}
