"""Tokens from Secrets Manager: where they are found, what a missing permission is told as, what is never said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from den.errors import NeverRestart, Unavailable
from den.settings import Settings
from local.aws.app import Stand
from services.secrets import token_in
from services.tokens import token_for
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
