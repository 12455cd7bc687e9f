## What goes into a portfolio and what stays.
