## The Silt calendar.
