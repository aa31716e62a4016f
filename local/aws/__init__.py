"""AWS for one machine: the calls of Bedrock's runtime, its guardrails and Comprehend that the den uses."""
