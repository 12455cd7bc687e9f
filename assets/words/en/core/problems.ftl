## Problems that any command may answer.
