"""Nothing of the product speaks past its two mouths."""

import ast
from pathlib import Path

AGENTS = Path(__file__).resolve().parents[2] / "agents"
MOUTHS = {"voice.py", "commands/reply.py"}
SPEAKS = {
    "send_message", "edit_message", "edit_original_response", "send_modal", "create_message", "reply_to",
    "send_files", "edit_webhook_message",
}  # fmt: skip


def spoken_past(source: str) -> list[str]:
    """Calls by which a discord.py object posts or edits."""
    calls = (node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    names = [(ast.unparse(call.value), call.attr) for call in calls if isinstance(call, ast.Attribute)]
    return [f"{owner}.{name}" for owner, name in names if name in SPEAKS or _is_message_of(owner, name)]


def _is_message_of(owner: str, name: str) -> bool:
    if owner.endswith(".http"):
        return name == "request"
    talks = any(word in owner for word in ("channel", "followup", "message", "interaction", "user", "webhook"))
    return talks and name in ("send", "edit", "reply")


def test_only_the_voice_and_the_reply_post_or_edit() -> None:
    found = {
        str(path.relative_to(AGENTS)): calls
        for path in AGENTS.rglob("*.py")
        if (calls := spoken_past(path.read_text("utf-8")))
    }
    assert set(found) == MOUTHS, found


def test_a_post_past_them_would_be_seen() -> None:
    assert spoken_past("async def f(c): await c.http.request(where, json={})")
    assert spoken_past("async def f(i): await i.response.send_message('hi')")
    assert spoken_past("async def f(m): await m.channel.send('hi')")
