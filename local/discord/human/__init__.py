"""The interface of people: the chat page, the command line and tests speak here as humans."""
