"""The environment becomes settings, or one sentence."""

import pytest

from den.errors import BadInput
from den.limits import LIMITS
from den.settings import read_settings


def test_an_empty_environment_means_the_real_discord_at_show_pace() -> None:
    settings = read_settings({})
    assert (settings.local, settings.pace) == (False, "show")


def test_an_empty_variable_counts_as_absent() -> None:
    assert read_settings({"DEN_PACE": ""}).pace == "show"


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.7:8080",
        "https://127.0.0.1:8080",
        "http://127.0.0.1",
        "http://discord.example:80",
        "nonsense",
    ],
)
def test_a_stand_in_that_is_not_on_this_machine_is_refused(url: str) -> None:
    with pytest.raises(BadInput, match=r"DEN_DISCORD_URL is not usable.*on this machine"):
        read_settings({"DEN_DISCORD_URL": url})


def test_a_stand_in_on_this_machine_is_taken() -> None:
    assert read_settings({"DEN_DISCORD_URL": "http://127.0.0.1:8420/"}).discord_url == "http://127.0.0.1:8420"


def test_a_wrong_pace_is_told_with_what_is_allowed() -> None:
    with pytest.raises(BadInput, match=r"DEN_PACE is not usable.*'show', 'brisk' or 'instant'"):
        read_settings({"DEN_PACE": "slow"})


def test_the_model_key_is_never_shown() -> None:
    settings = read_settings({"DEN_MODEL_KEY": "sk-made-up"})
    assert "sk-made-up" not in repr(settings)


def test_a_password_of_redis_may_be_kept_apart_from_its_address() -> None:
    settings = read_settings(
        {"DEN_REDIS_URL": "rediss://a.cache:6379", "DEN_REDIS_USER": "speaker-x", "DEN_REDIS_PASSWORD": "a@b/c%d"}
    )
    assert settings.bus_url == "rediss://speaker-x:a%40b%2Fc%25d@a.cache:6379"
    assert "a@b" not in repr(settings)


def test_an_address_of_redis_is_left_as_it_is_without_a_user() -> None:
    url = "redis://me:mine@a.cache:6379/0"
    assert read_settings({"DEN_REDIS_URL": url}).bus_url == url


def test_a_port_for_metrics_leaves_room_for_the_whole_cast() -> None:
    with pytest.raises(BadInput, match="DEN_METRICS_PORT"):
        read_settings({"DEN_METRICS_PORT": "65535"})


def test_limits_are_given_by_name_and_the_rest_keep_their_defaults() -> None:
    limits = read_settings({"DEN_LIMITS": "person=30/300/900 channel=60/900/5000"}).limits
    assert (limits.person, limits.channel, limits.server) == ((30, 300, 900), (60, 900, 5_000), LIMITS.server)


@pytest.mark.parametrize(
    "typed", ["person", "person=1/2", "nobody=1/2/3", "person=a/b/c", "person=0/1/1", "person=-1/1/1"]
)
def test_a_limit_that_is_none_is_told_in_one_sentence(typed: str) -> None:
    with pytest.raises(BadInput, match="DEN_LIMITS is not usable") as told:
        read_settings({"DEN_LIMITS": typed})
    assert "\n" not in str(told.value)


def test_bedrock_needs_a_model_by_name() -> None:
    with pytest.raises(BadInput, match=r"^DEN_GENERATOR=bedrock needs DEN_BEDROCK_MODEL"):
        read_settings({"DEN_GENERATOR": "bedrock"})


def test_without_a_word_about_it_a_server_that_is_named_writes() -> None:
    assert read_settings({}).writer() == "local"
    assert read_settings({"DEN_MODEL_URL": "http://127.0.0.1:1"}).writer() == "openai"
    named = {"DEN_MODEL_URL": "http://127.0.0.1:1", "DEN_GENERATOR": "local"}
    assert read_settings(named).writer() == "local"


def test_personalities_may_have_models_of_their_own() -> None:
    given = {
        "DEN_BEDROCK_MODELS": "pondrew=eu.anthropic.x@eu-west-1, hullaby=arn:aws:bedrock:r:1:inference-profile/p"
    }
    assert read_settings(given).bedrock_models == {
        "pondrew": "eu.anthropic.x@eu-west-1",
        "hullaby": "arn:aws:bedrock:r:1:inference-profile/p",
    }


@pytest.mark.parametrize("pairs", ["pondrew", "pondrew=", "=x", "a=b,c"])
def test_half_a_pair_is_refused(pairs: str) -> None:
    with pytest.raises(BadInput, match=r"DEN_BEDROCK_MODELS is not usable: write persona=model"):
        read_settings({"DEN_BEDROCK_MODELS": pairs})


@pytest.mark.parametrize("url", ["http://aws.example", "ftp://127.0.0.1", "aws"])
def test_aws_elsewhere_needs_tls(url: str) -> None:
    with pytest.raises(BadInput, match="DEN_AWS_ENDPOINT is not usable: write https"):
        read_settings({"DEN_AWS_ENDPOINT": url})
