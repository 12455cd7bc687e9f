# Recognition: what others said, whether it may be quoted, and the slips by which they are asked.

nav-recognition = Recognition
page-recognition-empty = Nothing here yet. A sentence in an e-mail counts: paste it.

said-log = Log what someone said
said-words = Their words
said-words-example = Paste the sentence
said-who = Who said it?
said-about = About which milestone or work?
said-save = Save

said-narrow = Narrow the list
said-every-publish = Any permission
said-every-relation = Anyone
said-every-craft = Every craft
said-count = { $count ->
    [one] 1 recognition
   *[other] { $count } recognitions
  }
said-found = { $some } of { said-count }.
said-all = Show all
said-none-found = None fits. Choose fewer things at once.
said-more = Show older ones
said-library = Search in the Library
said-list = What others said
said-column-who = Who
said-column-words = Words
said-column-about = About
said-column-day = Day
said-column-permission = May it be quoted?
said-no-words = No words, only that they saw it.
said-no-about = Nothing named yet
said-told = Was told of it: vouches for nothing
said-own = Your own name: no witness
said-returned = Returned slip
said-private = Private: leaves in no form
said-asked = Asked { $day }
said-permission-of = May the words of { $who } be quoted?
said-publish-unasked = Not asked
said-publish-no = No
said-publish-anonymous = No name
said-publish-named = Named
said-ask = Ask permission
said-ask-again = Ask again

ask-saw = Ask who saw it
ask-saw-copy = Copy three questions as a message
ask-saw-slip = Save a witness slip…
ask-saw-copied = The three questions are copied. Send them yourself; nothing leaves from here.
ask-uncopied = The message could not be copied. Nothing was changed. Choose it again.

slip-title = A witness slip about { $title }
slip-hint = One small page that works without a network. Whoever saw it fills it in and sends you back the file that it saves.
slip-person = Who is asked?
slip-person-hint = May stay empty.
slip-pictures = Pictures that it shows, { $most } at most
slip-picture = Picture { $n }
slip-save = Save the slip…
slip-saving = Saving the slip
slip-saved = Saved: { $name }. Send it yourself, in a mail or a chat.
slip-file-name = Witness slip, { $title }

slip-look = Look at an answer…
slip-reading = Reading the answer
slip-look-title = An answer about { $title }
slip-saw = What did you see?
slip-know = How do you know?
slip-missing = What would have been missing without it?
slip-quoted = May it be quoted?
slip-who = Name, trade, day
slip-unanswered = Not answered.
slip-accept = Accept as recognition
slip-open-entry = Open the answer that is kept
slip-drop = A slip that came back can be dropped here.

slips-out = Witness slips
slips-anyone = anyone
slips-gone = deleted since
slips-waiting = not answered yet
slips-answered = answered by { $who }
