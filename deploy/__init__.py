"""The den on AWS, as a CDK app: one file per unit, joined in `stack.py`; what must outlive it is in `data.py`."""
