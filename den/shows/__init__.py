"""Shows as tables: what follows what, in a roast, a battle, crowd work, a panel, an open mic. Pure, no clock."""
