"""Files sent with a message: kept on disk, described as attachments."""

import re
from pathlib import Path

from local.discord.errors import bad_type
from local.discord.guild import Channel
from local.discord.messages import Message
from local.discord.rest.call import Call, Upload
from local.discord.values import Json


def attachments(call: Call, channel: Channel, body: Json) -> list[Json]:
    """New files of this request, with what its `attachments` list says of each."""
    notes = body.get("attachments") or []
    if not isinstance(notes, list) or not all(isinstance(n, dict) for n in notes):
        raise bad_type("attachments", "a list of objects")
    by_place = {str(n.get("id")): n for n in notes}
    return [_keep(call, channel, upload, by_place.get(_place(upload), {})) for upload in call.uploads]


def kept(message: Message, body: Json) -> list[Json]:
    """Attachments of the message that an edit wants to keep."""
    wanted = {str(a.get("id")) for a in body.get("attachments") or []}
    return [a for a in message.body["attachments"] if a["id"] in wanted]


def _place(upload: Upload) -> str:
    found = re.search(r"\d+", upload.name)
    return found[0] if found else "0"


def _keep(call: Call, channel: Channel, upload: Upload, note: Json) -> Json:
    standin = call.standin
    attachment_id = standin.state.mint.next()
    filename = re.sub(r"[^\w.\-]", "_", Path(str(note.get("filename") or upload.filename)).name) or "file"
    folder = standin.home / "discord" / "files" / str(channel.id) / str(attachment_id)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / filename).write_bytes(upload.data)
    url = f"http://{standin.address}/attachments/{channel.id}/{attachment_id}/{filename}"
    shown: Json = {
        "id": str(attachment_id),
        "filename": filename,
        "size": len(upload.data),
        "url": url,
        "proxy_url": url,
        "content_type": upload.content_type,
    }
    return {**shown, "description": str(note["description"])} if note.get("description") else shown
