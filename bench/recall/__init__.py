"""`bench recall`: questions that share few words with the fact they are about."""
