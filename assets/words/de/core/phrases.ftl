## Die Wendungen, die jede Tür teilt: Tage, Dauern, Namen in einer Reihe.

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sep.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So

# A day in a list: Thu 19 Nov 2026.
day-listed = { $weekday } { $day }. { $month } { $year }
# A day inside a sentence: 20 December 2026. `month` is the whole name.
day-said = { $day }. { $month } { $year }
# A day where the weekday is of no use: 15 Jan 1967.
date-short = { $day }. { $month } { $year }
# A day spoken in full: Tuesday 12 May 2026.
date-spoken = { $weekday }, { $day }. { $month } { $year }
# The same day where its year is said by what follows.
day-in-year = { $day }. { $month }
# The same day where its month is said by what follows.
day-in-month = { $day }.
# A month inside a sentence or a list.
day-month = { $month } { $year }
# From one day, month or year to another.
span = { $from } bis { $to }

duration-minutes = { $minutes } min
duration-hours = { $hours } h
# `minutes` has two digits.
duration-both = { $hours } h { $minutes }

small-0 = null
small-1 = ein
small-2 = zwei
small-3 = drei
small-4 = vier
small-5 = fünf
small-6 = sechs
small-7 = sieben
small-8 = acht
small-9 = neun
small-10 = zehn
small-11 = elf
small-12 = zwölf

# Before the last of several names.
and = und
