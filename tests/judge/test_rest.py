"""The REST judge lets a good answer pass and turns red on a broken one."""

import json
from typing import Any

import pytest

from tests.judge.rest import Answer, RestJudge, judge

USER = {
    "id": "1000000000000000001",
    "username": "ember",
    "discriminator": "0000",
    "global_name": "Ember",
    "avatar": None,
    "public_flags": 0,
    "flags": 0,
    "primary_guild": None,
}
MESSAGE = {
    "id": "1000000000000000003",
    "channel_id": "1000000000000000002",
    "type": 0,
    "content": "hello",
    "timestamp": "2026-11-22T10:00:00.000000+00:00",
    "edited_timestamp": None,
    "author": USER,
    "mentions": [],
    "mention_roles": [],
    "mention_everyone": False,
    "attachments": [],
    "embeds": [],
    "components": [],
    "flags": 0,
    "pinned": False,
    "tts": False,
}
POST = "/api/v10/channels/1000000000000000002/messages"


@pytest.fixture(name="rest")
def _rest() -> RestJudge:
    return judge()


def _answer(body: Any, status: int = 200, path: str = POST, method: str = "POST") -> Answer:
    return Answer(method, path, status, json.dumps(body).encode(), "application/json")


def test_a_well_formed_message_passes(rest: RestJudge) -> None:
    assert rest.complaints(_answer(MESSAGE)) == []


@pytest.mark.parametrize("key", ["id", "author", "timestamp", "embeds"])
def test_a_message_without_a_required_key_is_refused(rest: RestJudge, key: str) -> None:
    broken = {k: v for k, v in MESSAGE.items() if k != key}
    assert [text for text in rest.complaints(_answer(broken)) if key in text]


def test_a_broken_message_inside_a_history_is_refused(rest: RestJudge) -> None:
    broken = {k: v for k, v in MESSAGE.items() if k != "id"}
    assert rest.complaints(_answer([MESSAGE], method="GET")) == []
    assert rest.complaints(_answer([MESSAGE, broken], method="GET"))


def test_a_number_in_place_of_an_id_is_refused(rest: RestJudge) -> None:
    assert rest.complaints(_answer({**MESSAGE, "id": 3}))


def test_a_content_type_with_charset_is_refused(rest: RestJudge) -> None:
    answer = Answer("POST", POST, 200, json.dumps(MESSAGE).encode(), "application/json; charset=utf-8")
    assert rest.complaints(answer)


def test_string_codes_within_the_errors_tree_are_allowed(rest: RestJudge) -> None:
    detail = {"content": {"_errors": [{"code": "BASE_TYPE_BAD_LENGTH", "message": "too long"}]}}
    body = {"code": 50035, "message": "Invalid Form Body", "errors": detail}
    assert rest.complaints(_answer(body, 400)) == []


def test_an_error_whose_own_code_is_missing_is_refused(rest: RestJudge) -> None:
    assert rest.complaints(_answer({"message": "Invalid Form Body"}, 400))


def test_a_rate_limit_without_retry_after_is_refused(rest: RestJudge) -> None:
    good = {"message": "You are being rate limited.", "retry_after": 1.5, "global": False, "code": 0}
    assert rest.complaints(_answer(good, 429)) == []
    assert rest.complaints(_answer({k: v for k, v in good.items() if k != "retry_after"}, 429))


def test_a_body_where_discord_sends_none_is_refused(rest: RestJudge) -> None:
    path = f"{POST}/1000000000000000003"
    assert rest.complaints(Answer("DELETE", path, 204)) == []
    assert rest.complaints(_answer({}, 204, path, "DELETE"))


def test_a_success_on_an_unknown_route_is_refused(rest: RestJudge) -> None:
    assert rest.complaints(_answer({}, path="/api/v10/nonsense"))


def test_the_application_must_tell_its_new_flags(rest: RestJudge) -> None:
    bare = {"id": "1", "name": "ember", "description": "", "icon": None, "verify_key": "0", "flags": 0}
    said = rest.complaints(_answer(bare, path="/api/v10/oauth2/applications/@me", method="GET"))
    assert [text for text in said if "flags_new" in text or "eligible_oauth2_scopes" in text]
