"""The users of the embedded Redis: passwords made once, kept private, and given to one process each."""

import json
from pathlib import Path

import pytest

from den.errors import BadInput
from orchestrator.home import Home, open_home
from orchestrator.plan import plan
from orchestrator.users import (
    address_as,
    environ_of,
    passwords_file,
    read_passwords,
    settle_passwords,
    write_acl,
)
from tests.orchestrator.test_plan import CAST, CHOICES, around

URL = "redis://127.0.0.1:7000"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return open_home(tmp_path / "den")


def test_passwords_are_made_once_and_a_new_personality_gets_its_own(home: Home) -> None:
    first = settle_passwords(home, ["ember"])
    second = settle_passwords(home, ["ember", "vex"])
    assert set(first) == {"higher-self", "operator", "speaker-ember"}
    assert {user: second[user] for user in first} == first
    assert len(set(second.values())) == 4 and min(map(len, second.values())) >= 40


def test_only_the_owner_reads_what_lets_in(home: Home) -> None:
    passwords_file(home).write_text("{}")
    passwords_file(home).chmod(0o644)
    write_acl(home, ["ember"], settle_passwords(home, ["ember"]), {})
    for path in (passwords_file(home), home.path / "redis" / "users.acl"):
        assert path.stat().st_mode & 0o077 == 0


def test_the_servers_file_names_every_user_and_no_password(home: Home) -> None:
    passwords = settle_passwords(home, ["ember"])
    write_acl(home, ["ember"], passwords, {"ember": "f00d"})
    text = (home.path / "redis" / "users.acl").read_text()
    assert [line.split()[1] for line in text.splitlines()] == ["default", *passwords]
    assert not any(word in text for word in passwords.values())
    assert "den:{den}:lease:token:f00d" in text


def test_a_damaged_file_is_told_in_one_sentence(home: Home) -> None:
    passwords_file(home).write_text("{")
    with pytest.raises(BadInput, match=r"redis-users\.json cannot be used: end the den"):
        settle_passwords(home, ["ember"])


def test_each_program_is_given_its_own_user_only(home: Home) -> None:
    passwords = settle_passwords(home, ["ember"])
    given = {
        program: environ_of(program, {"DEN_REDIS_URL": URL}, passwords)["DEN_REDIS_URL"]
        for program in ("higher-self", "higher-self-standby", "ember", "ember-standby", "discord", "valkey")
    }
    assert (
        given["ember"]
        == given["ember-standby"]
        == f"redis://speaker-ember:{passwords['speaker-ember']}@127.0.0.1:7000"
    )
    assert given["higher-self"] == given["higher-self-standby"] == address_as(URL, "higher-self", passwords)
    assert given["discord"] == given["valkey"] == URL


def test_the_command_signs_in_as_the_operator_and_the_conf_knows_no_password(home: Home) -> None:
    passwords = settle_passwords(home, ["ember"])
    found = plan(around(), home, CHOICES, CAST, passwords=passwords)
    assert found.guarded and found.redis_url == address_as(URL, "operator", passwords)
    assert found.environ["DEN_REDIS_URL"] == URL
    assert "--users" in found.programs[0].argv
    assert not any(word in json.dumps([*found.environ.values()]) + repr(found) for word in passwords.values())


def test_a_server_of_ones_own_keeps_its_own_users(home: Home) -> None:
    own = "redis://me:pw@redis.example:6379"
    found = plan(around(DEN_REDIS_URL=own), home, CHOICES, CAST, passwords=settle_passwords(home, ["ember"]))
    assert (found.redis_url, found.guarded) == (own, False)


def test_a_home_without_users_is_read_as_it_is(home: Home) -> None:
    assert read_passwords(home) == {}
    assert plan(around(), home, CHOICES, CAST, passwords={}).redis_url == URL
