"""DynamoDB for one machine: an emulator that others wrote, run under the den's supervision."""
