"""The audit log: who decided what about whom, and why, without what was said."""
