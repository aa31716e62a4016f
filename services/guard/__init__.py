"""The guard: judges what people write and what bots are about to say."""
