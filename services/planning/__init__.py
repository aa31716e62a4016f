"""Planning: who drafts the plan of a show, a model or the local composer; always beside the way of a line."""
