"""Stories about the floor, each one truth; told on fakeredis, on Valkey and to every missing guard."""

import inspect

from tests.bus.stories import deciding, ending, forbidding, forgetting, queueing, spending, stopping

STORIES = {
    name: story
    for module in (deciding, queueing, stopping, ending, forbidding, forgetting, spending)
    for name, story in inspect.getmembers(module, inspect.iscoroutinefunction)
    if story.__module__ == module.__name__ and not name.startswith("_")
}
