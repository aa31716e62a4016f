"""Routes of application commands, global and of the guild."""

from local.discord.command_forms import check_set, read_command
from local.discord.commands import Scope
from local.discord.errors import ApiError, missing_access, unknown
from local.discord.rest.call import Call, Reply, Result
from local.discord.values import Json


def _scope(call: Call) -> Scope:
    """An application may only touch its own commands."""
    application = call.id("application_id")
    if application != call.bot.id:
        raise ApiError(403, 20012, "You are not authorized to perform this action on this application")
    if "guild_id" not in call.path:
        return application, None
    guild_id = call.id("guild_id")
    if call.standin.state.guilds.find(guild_id) is None:
        raise missing_access()
    return application, guild_id


def _whole(call: Call, scope: Scope, form: Json, before: Json | None) -> Json:
    """With its id, kept if the command was there, and a new version only if something changed."""
    mint = call.standin.state.mint
    identity: Json = {
        "id": before["id"] if before else str(mint.next()),
        "application_id": str(scope[0]),
    }
    if scope[1]:
        identity["guild_id"] = str(scope[1])
    if before and {**identity, "version": before["version"], **form} == before:
        return before
    return {**identity, "version": str(mint.next()), **form}


def _save(call: Call, scope: Scope, commands: list[Json]) -> None:
    standin = call.standin
    value = {"application": scope[0], "guild": scope[1], "commands": commands}
    standin.state.save("commands", value)
    standin.feed.tell("COMMANDS", {"application_id": str(scope[0]), "commands": commands})


def _get(call: Call, scope: Scope) -> Json:
    found = call.standin.state.commands.get(scope, call.id("command_id"))
    if found is None:
        raise unknown("Application Command")
    return found


def every(call: Call) -> Result:
    return call.standin.state.commands.of(_scope(call))


def one(call: Call) -> Result:
    return _get(call, _scope(call))


def replace(call: Call) -> Result:
    """The whole set at once; commands whose name stays keep their ids."""
    scope = _scope(call)
    if not isinstance(call.body, list):
        raise ApiError(400, 50035, "Invalid Form Body")
    known = call.standin.state.commands
    forms = [read_command(raw, f"{place}.") for place, raw in enumerate(call.body)]
    check_set(forms)
    commands = [_whole(call, scope, f, known.named(scope, f["name"], f["type"])) for f in forms]
    _save(call, scope, commands)
    return commands


def create(call: Call) -> Result:
    """Over an existing one of the same name it is an update: 200 instead of 201."""
    scope = _scope(call)
    form = read_command(call.json)
    before = call.standin.state.commands.named(scope, form["name"], form["type"])
    others = [c for c in call.standin.state.commands.of(scope) if before is None or c["id"] != before["id"]]
    check_set([*others, form])
    command = _whole(call, scope, form, before)
    _save(call, scope, [*others, command])
    return Reply(command, 200 if before else 201)


def edit(call: Call) -> Result:
    scope = _scope(call)
    before = _get(call, scope)
    form = read_command({**before, **call.json})
    others = [c for c in call.standin.state.commands.of(scope) if c["id"] != before["id"]]
    check_set([*others, form])
    command = _whole(call, scope, form, before)
    _save(
        call,
        scope,
        [command if c["id"] == before["id"] else c for c in call.standin.state.commands.of(scope)],
    )
    return command


def delete(call: Call) -> Result:
    scope = _scope(call)
    gone = _get(call, scope)
    _save(call, scope, [c for c in call.standin.state.commands.of(scope) if c["id"] != gone["id"]])
    return None
