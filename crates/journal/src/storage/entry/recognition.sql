SELECT recognition.speaker, recognition.relation, milestone.id AS milestone, work.id AS work, recognition.quote, recognition.know,
  recognition.link, recognition.publish, recognition.asked_on, recognition.slip
FROM recognition
LEFT JOIN entry AS milestone ON milestone.row = recognition.milestone
LEFT JOIN work ON work.row = recognition.work
WHERE recognition.entry = :entry
