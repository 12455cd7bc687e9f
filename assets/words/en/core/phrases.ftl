## The phrases that every door shares: days, durations, names in a row.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

# A day in a list: Thu 19 Nov 2026.
day-listed = { $weekday } { $day } { $month } { $year }
# A day inside a sentence: 20 December 2026. `month` is the whole name.
day-said = { $day } { $month } { $year }
# A day where the weekday is of no use: 15 Jan 1967.
date-short = { $day } { $month } { $year }
# A day spoken in full: Tuesday 12 May 2026.
date-spoken = { $weekday } { $day } { $month } { $year }
# The same day where its year is said by what follows.
day-in-year = { $day } { $month }
# The same day where its month is said by what follows.
day-in-month = { $day }
# A month inside a sentence or a list.
day-month = { $month } { $year }
# From one day, month or year to another.
span = { $from } to { $to }

duration-minutes = { $minutes } min
duration-hours = { $hours } h
# `minutes` has two digits.
duration-both = { $hours } h { $minutes }

small-0 = no
small-1 = one
small-2 = two
small-3 = three
small-4 = four
small-5 = five
small-6 = six
small-7 = seven
small-8 = eight
small-9 = nine
small-10 = ten
small-11 = eleven
small-12 = twelve

# Before the last of several names.
and = and
