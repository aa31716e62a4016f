"""A plan: what the den's processes are given."""

from pathlib import Path

import pytest

from den.errors import BadInput
from den.personality import Personality
from orchestrator.choices import Choices
from orchestrator.home import Home, open_home
from orchestrator.plan import Surroundings, plan, write_conf
from orchestrator.started import Started, fingerprints, read_started, write_started
from orchestrator.world import world

CAST = (Personality(id="ember", name="Ember"), Personality(id="self", name="Higher Self", kind="host"))
CHOICES = Choices(seed="s", port=8484, redis_port=7000, cluster_port=17000)


def around(**environ: str) -> Surroundings:
    return Surroundings(environ, Path("/project"), "/venv/python")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return open_home(tmp_path / "den")


def test_agents_are_told_where_everything_is(home: Home) -> None:
    environ = plan(around(), home, CHOICES, CAST, pace="brisk").environ
    assert environ["DEN_HOME"] == str(home.path)
    assert environ["DEN_REDIS_URL"] == "redis://127.0.0.1:7000"
    assert environ["DEN_DISCORD_URL"] == "http://127.0.0.1:8484"
    assert environ["DEN_PACE"] == "brisk"
    assert environ["DEN_PERSONALITIES"] == "/project/personalities"


def test_a_server_of_ones_own_replaces_the_embedded_one(home: Home) -> None:
    found = plan(around(DEN_REDIS_URL="rediss://u:p@redis.example:6380"), home, CHOICES, CAST)
    assert "valkey" not in [one.name for one in found.programs]
    assert found.environ["DEN_REDIS_URL"] == "rediss://u:p@redis.example:6380"


def test_no_secret_gets_into_the_conf(home: Home) -> None:
    secrets = {
        "DEN_MODEL_KEY": "sk-hidden",
        "DEN_TOKEN_EMBER": "token-hidden",
        "DEN_REDIS_URL": "redis://:pw-hidden@h",
    }
    write_conf(plan(around(**secrets), home, CHOICES, CAST), "/tmp/s")
    assert "hidden" not in home.conf.read_text()
    assert home.conf.stat().st_mode & 0o077 == 0


def test_the_real_discord_has_no_stand_in_and_needs_every_token(home: Home) -> None:
    tokens = {"DEN_TOKEN_EMBER": "a", "DEN_TOKEN_SELF": "b", "DEN_DISCORD_URL": "http://127.0.0.1:1"}
    found = plan(around(**tokens), home, CHOICES, CAST, real=True)
    assert "discord" not in [one.name for one in found.programs]
    assert found.environ["DEN_DISCORD_URL"] == ""


def test_all_missing_tokens_are_named_at_once(home: Home) -> None:
    with pytest.raises(BadInput, match=r"malformed: DEN_TOKEN_EMBER, DEN_TOKEN_SELF"):
        plan(around(), home, CHOICES, CAST, real=True)


def test_a_wrong_pace_in_the_environment_is_told_before_anything_starts(home: Home) -> None:
    with pytest.raises(BadInput, match="DEN_PACE"):
        plan(around(DEN_PACE="fast"), home, CHOICES, CAST)


def test_only_the_host_may_read_what_people_write() -> None:
    bots = {bot["name"]: bot["intents"] for bot in world("s", CAST)["bots"]}
    assert bots == {"ember": [], "self": ["message_content", "members"]}


def test_what_a_den_was_started_with_is_known_to_later_commands(home: Home, tmp_path: Path) -> None:
    (tmp_path / "ember.json").write_text("{}")
    started = Started(real=True, redis_url="redis://:pw@h", cast=fingerprints(tmp_path, CAST[:1]))
    write_started(home, started)
    assert read_started(home) == started
    assert (home.run / "started.json").stat().st_mode & 0o077 == 0


def test_the_stand_in_for_aws_is_a_program_and_the_agents_know_it(home: Home) -> None:
    choices = CHOICES.model_copy(update={"aws_port": 9100})
    found = plan(around(), home, choices, CAST, aws_local=True)
    (aws,) = [one for one in found.programs if one.name == "aws"]
    assert aws.argv[1:5] == ("-m", "local.aws", "--port", "9100")
    assert found.environ["DEN_GENERATOR"] == "bedrock"
    assert found.environ["DEN_AWS_ENDPOINT"] == "http://127.0.0.1:9100"


def test_the_emulator_is_a_program_and_keeps_the_memory(home: Home) -> None:
    choices = CHOICES.model_copy(update={"aws_port": 9100, "dynamodb_port": 9200})
    found = plan(around(), home, choices, CAST, aws_local=True, emulated=True)
    (emulator,) = [one for one in found.programs if one.name == "dynamodb"]
    assert emulator.argv[1:] == ("-m", "local.dynamodb", "--home", str(home.path), "--port", "9200")
    assert (found.environ["DEN_STORE"], found.environ["DEN_DYNAMODB_URL"]) == ("dynamodb", "http://127.0.0.1:9200")


def test_without_being_asked_for_there_is_no_aws(home: Home) -> None:
    found = plan(around(), home, CHOICES.model_copy(update={"aws_port": 9100}), CAST)
    assert "aws" not in [one.name for one in found.programs]
    assert "DEN_AWS_ENDPOINT" not in found.environ


def test_bedrock_without_a_model_is_told_before_anything_starts(home: Home) -> None:
    with pytest.raises(BadInput, match="DEN_BEDROCK_MODEL"):
        plan(around(DEN_GENERATOR="bedrock"), home, CHOICES, CAST)
