"""Tokens from Secrets Manager: where they are found, what a missing permission is told as, what is never said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from den.errors import NeverRestart, Unavailable
from den.settings import Settings
from local.aws.app import Stand
from services.aws import Aws, Place
from services.secrets import KEEP_S, Secrets, token_in
from services.tokens import is_renewable, token_for
from tests.services.standing import in_a_thread


@pytest.fixture
def stand() -> Iterator[Stand]:
    with in_a_thread(Stand(())) as one:
        yield one


def settings(stand: Stand, home: Path) -> Settings:
    return Settings(home=home, secrets_prefix="den/token/", aws_endpoint=stand.url)


def test_a_token_comes_from_the_secret_with_the_personalitys_name(stand: Stand, tmp_path: Path) -> None:
    stand.secrets["den/token/ember"] = "made.up.one"
    assert token_for("ember", settings(stand, tmp_path), {}) == "made.up.one"


def test_the_environment_goes_before_it_and_dotenv_after_it(stand: Stand, tmp_path: Path) -> None:
    stand.secrets["den/token/ember"] = "made.up.one"
    (tmp_path / ".env").write_text("DEN_TOKEN_EMBER=made.up.two\nDEN_TOKEN_VEX=made.up.three\n")
    given = settings(stand, tmp_path)
    assert token_for("ember", given, {"DEN_TOKEN_EMBER": "made.up.four"}) == "made.up.four"
    assert token_for("ember", given, {}) == "made.up.one"
    assert token_for("vex", given, {}) == "made.up.three"


def test_a_missing_permission_is_named(stand: Stand, tmp_path: Path) -> None:
    stand.secrets["den/token/ember"] = None
    with pytest.raises(NeverRestart, match=r"den/token/ember may not be read: .*secretsmanager:GetSecretValue"):
        token_for("ember", settings(stand, tmp_path), {})


def test_a_secret_that_is_nowhere_is_told_with_its_name(stand: Stand, tmp_path: Path) -> None:
    with pytest.raises(NeverRestart, match="into the secret den/token/ember"):
        token_for("ember", settings(stand, tmp_path), {})


def test_while_nobody_answers_another_start_may_help(tmp_path: Path) -> None:
    given = Settings(home=tmp_path, secrets_prefix="x/", aws_endpoint="http://127.0.0.1:9")
    with pytest.raises(Unavailable, match=r"Secrets Manager does not answer \(EndpointConnectionError\)\.$"):
        token_for("ember", given, {})


def test_a_secret_is_asked_for_once_a_minute_or_anew(stand: Stand) -> None:
    now = [0.0]
    secrets = Secrets(Aws(), Place("", stand.url), clock=lambda: now[0])
    stand.secrets["den/token/ember"] = "made.up.one"
    assert secrets.read("den/token/ember") == "made.up.one"
    stand.secrets["den/token/ember"] = "made.up.two"
    assert secrets.read("den/token/ember") == "made.up.one"
    assert secrets.read("den/token/ember", anew=True) == "made.up.two"
    stand.secrets["den/token/ember"] = "made.up.three"
    now[0] = KEEP_S
    assert secrets.read("den/token/ember") == "made.up.three"


def test_a_token_can_be_renewed_where_its_secret_may_change(stand: Stand, tmp_path: Path) -> None:
    given = settings(stand, tmp_path)
    assert is_renewable("ember", given, {})
    assert not is_renewable("ember", given, {"DEN_TOKEN_EMBER": "made.up.one"})
    assert not is_renewable("ember", Settings(home=tmp_path), {})


def test_a_stand_in_for_discord_is_shown_secrets_of_a_stand_in_only(stand: Stand, tmp_path: Path) -> None:
    stand.secrets["den/token/ember"] = "made.up.one"
    at_home = settings(stand, tmp_path).model_copy(update={"discord_url": "http://127.0.0.1:1"})
    assert token_for("ember", at_home, {}) == "made.up.one"
    real = at_home.model_copy(update={"aws_endpoint": ""})
    assert not is_renewable("ember", real, {})
    with pytest.raises(NeverRestart, match="The stand-in has no token"):
        token_for("ember", real, {})


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("made.up", "made.up"),
        (" made.up\n", "made.up"),
        ('{"token": "made.up", "owner": "x"}', "made.up"),
        ('{"other": "made.up"}', None),
        ('{"token": 5}', None),
        ("", None),
    ],
)
def test_a_secret_is_a_bare_token_or_json_with_one(text: str, token: str | None) -> None:
    assert token_in(text) == token
