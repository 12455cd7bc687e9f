## Die Echos.
