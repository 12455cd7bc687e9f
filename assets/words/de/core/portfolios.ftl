## Was in eine Mappe kommt und was bleibt.
