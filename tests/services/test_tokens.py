"""Tokens are found in the named places and nowhere said."""

import json
from pathlib import Path

import pytest

from den.errors import NeverRestart
from den.settings import Settings
from services.tokens import bot_of, fingerprint, read_dotenv, token_for, variable_for


def test_a_token_comes_from_the_environment(tmp_path: Path) -> None:
    assert token_for("ember", Settings(home=tmp_path), {"DEN_TOKEN_EMBER": "made.up.one"}) == "made.up.one"


def test_a_token_comes_from_the_homes_dotenv(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("# cast\nexport DEN_TOKEN_OLD_SALT = 'made.up.two'\n")
    assert token_for("old-salt", Settings(home=tmp_path), {}) == "made.up.two"


def test_a_missing_token_says_where_it_looked(tmp_path: Path) -> None:
    with pytest.raises(NeverRestart, match=r"no Discord token for ember: put DEN_TOKEN_EMBER=.*\.env"):
        token_for("ember", Settings(home=tmp_path), {})


def test_a_local_token_comes_from_the_stand_in(tmp_path: Path) -> None:
    minted = tmp_path / "discord" / "tokens.json"
    minted.parent.mkdir()
    minted.write_text(json.dumps({"ember": {"token": "made.up.three"}}))
    local = Settings(home=tmp_path, discord_url="http://127.0.0.1:1")
    assert token_for("ember", local, {"DEN_TOKEN_EMBER": "a.real.one"}) == "made.up.three"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"ember": 3}'])
def test_a_broken_token_file_says_what_to_do(tmp_path: Path, content: str) -> None:
    minted = tmp_path / "discord" / "tokens.json"
    minted.parent.mkdir()
    minted.write_text(content)
    local = Settings(home=tmp_path, discord_url="http://127.0.0.1:1")
    with pytest.raises(NeverRestart, match="roastden reload"):
        token_for("ember", local, {})


@pytest.mark.parametrize("token", ["made.\nup", "Bot made.up", "made.up.é", "  ", "made.up\x00"])
def test_what_no_header_can_carry_is_told_before_it_is_sent(tmp_path: Path, token: str) -> None:
    with pytest.raises(NeverRestart, match="holds something that no token does") as told:
        token_for("ember", Settings(home=tmp_path), {"DEN_TOKEN_EMBER": token})
    assert "made" not in str(told.value)


def test_a_dotenv_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"DEN_TOKEN_EMBER=\xff\xfe")
    with pytest.raises(NeverRestart, match=r"\.env cannot be read as UTF-8 text"):
        token_for("ember", Settings(home=tmp_path), {})


def test_a_fingerprint_tells_tokens_apart_without_holding_them() -> None:
    assert fingerprint("made.up.one") != fingerprint("made.up.two")
    assert "made" not in fingerprint("made.up.one")


def test_a_reset_token_has_the_fingerprint_of_its_bot() -> None:
    bot, other = "MTMxNjc1NDU1NDYwMzQzNjc3OQ", "MTI1NzY3OTYyNjA4Mjc0MjAzMg"
    assert bot_of(f"{bot}.made.up") == 1316754554603436779
    assert fingerprint(f"{bot}.made.up") == fingerprint(f"{bot}.up.made") != fingerprint(f"{other}.made.up")


@pytest.mark.parametrize("token", ["", "made.up.one", "bm90LWEtcmVhbC1pZA.made.up", "ää.b.c"])
def test_a_token_that_tells_no_bot_is_a_bot_of_its_own(token: str) -> None:
    assert bot_of(token) is None


def test_an_absent_dotenv_has_no_variables(tmp_path: Path) -> None:
    assert read_dotenv(tmp_path / ".env") == {}


def test_a_persona_with_a_dash_has_a_variable_a_shell_can_set() -> None:
    assert variable_for("old-salt") == "DEN_TOKEN_OLD_SALT"
