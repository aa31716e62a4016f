"""A toy program: writes its pid, then runs on, or ends at once with the status it was given."""

import os
import sys
import time
from pathlib import Path

folder, name, how = sys.argv[1:]
Path(folder, f"{name}.new").write_text(str(os.getpid()))
Path(folder, f"{name}.new").replace(Path(folder, name))
print("ready", flush=True)
if how != "run":
    sys.exit(int(how))
time.sleep(3600)
