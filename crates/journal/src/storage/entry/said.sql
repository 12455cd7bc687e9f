-- Everything that an entry says, as one text, and the numbers of its areas.
SELECT entry.row,
  concat_ws(char(10), entry.words, milestone.title, story.situation, story.did, story.result, story.learning, story.share,
    recognition.speaker, recognition.quote, sounding.speaker, work.title,
    (SELECT group_concat(words, char(10)) FROM story_later WHERE story_later.entry = entry.row),
    (SELECT group_concat(concat_ws(char(10), caption, name, alt, url, title, quote, what, unit, source), char(10))
      FROM evidence WHERE evidence.entry = entry.row)) AS said,
  (SELECT group_concat(area) FROM entry_area WHERE entry_area.entry = entry.row) AS areas
FROM entry
LEFT JOIN milestone ON milestone.entry = entry.row
LEFT JOIN story ON story.entry = entry.row
LEFT JOIN recognition ON recognition.entry = entry.row
LEFT JOIN sounding ON sounding.entry = entry.row
LEFT JOIN work ON work.row = entry.work
