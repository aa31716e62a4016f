"""Amazon Bedrock as a writer: one attempt at one model. What is round it (tries, breaker, meter) is elsewhere."""
