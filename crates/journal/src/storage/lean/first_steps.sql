SELECT
  (SELECT count(*) FROM (SELECT 1 FROM entry LIMIT 2)) AS entries,
  EXISTS (SELECT 1 FROM change WHERE action = 'capture') AS line,
  EXISTS (SELECT 1 FROM evidence) AS shown,
  EXISTS (SELECT 1 FROM recognition) OR EXISTS (SELECT 1 FROM slip) AS asked
