"""The REST interface of Discord's API v10, one file per noun."""
