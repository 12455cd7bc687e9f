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

## Capture from anywhere

capture-window-title = Capture
capture-window-keys = Enter logs it, Esc leaves. What was typed stays.
capture-window-closed = Open Plumb to see what can be done.
settings-capture = Capture
ways-tray = In the tray
ways-tray-on = Show an item in the tray
ways-tray-hint = It opens the capture line. Plumb then goes on when its window is closed; Quit in the menu or in the tray ends it.
ways-key = A key from anywhere
ways-key-none = None
ways-key-listens = Press the keys
ways-key-clear = Clear
ways-key-hint = Press Enter here, then the keys. It is heard while Plumb runs.
ways-key-needs = Hold Ctrl, Alt or Super with it.
ways-instead = Give the command below to the keyboard settings of your system.
ways-command = A command
ways-command-hint = It opens the capture line, whether Plumb runs or not. The keyboard settings of every system can run it.
ways-copy = Copy
