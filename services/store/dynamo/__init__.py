"""The durable store of a den on AWS: one DynamoDB table, and a second one for what must stay forgotten."""
