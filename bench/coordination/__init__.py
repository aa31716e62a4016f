"""What coordination costs: against one hop, against no coordination at all, and against a peer."""
