## Today and what comes back.
