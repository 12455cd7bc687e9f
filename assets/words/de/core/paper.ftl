## Was auf Papier steht.
