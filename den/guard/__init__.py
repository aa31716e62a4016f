"""What nobody may say here, and what somebody says who needs care: rules of the guard."""
