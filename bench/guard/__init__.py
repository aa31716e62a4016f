"""The guard's figures, and where its word list comes from."""
