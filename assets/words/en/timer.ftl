# The timer.

timer-title = Timer
timer-start = Start the timer
timer-start-in = Start it in an area
timer-pause = Pause
timer-go-on = Go on
timer-to-overseeing = To overseeing
timer-to-making = To making
timer-stop = Stop
timer-discard = Discard
timer-running-making = making
timer-running-overseeing = overseeing
timer-paused-making = paused, making
timer-paused-overseeing = paused, overseeing
timer-keep = Keep { $time }
timer-cut = Stop at { $time }
timer-waits = It waits in the line above. Say what you did, and press Enter to log it.
timer-too-short = Less than a minute: there is nothing to log yet.
timer-mark-running = Timer: { $time }
timer-mark-paused = Timer, paused: { $time }
timer-mark-stopped = Timer, stopped: { $time }
timer-name-running = Timer, running
timer-name-paused = Timer, paused
timer-name-stopped = Timer, stopped and not logged
keys-timer = Start or stop the timer
