"""The chain as the settings make it: who is asked first, who steps in, what is never loaded."""

import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
from fakeredis.aioredis import FakeRedis

from bus.meter import Meter
from den.errors import BadInput
from den.settings import Settings
from local.aws.app import Stand
from services.generation.chain import chain
from services.generation.composer import LocalComposer
from services.generation.judged import Judged
from services.generation.promise import Forgetful
from services.generation.select import make_writer
from services.guard.select import second_opinion
from tests.bus.stage import bus_of
from tests.services.generation.talk import CAST, ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast my sourdough")
BIG, SMALL = "global.anthropic.claude-sonnet-5-5", "global.anthropic.claude-haiku-5-5"


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    one = Stand(CAST)
    await one.start()
    yield one
    await one.stop()


def settings(stand: Stand, **given: object) -> Settings:
    plain = {"generator": "bedrock", "bedrock_model": BIG, "aws_endpoint": stand.url}
    return Settings.model_validate(plain | given)


async def test_bedrock_writes_and_the_meter_knows(stand: Stand) -> None:
    bus = bus_of(FakeRedis(protocol=2))
    draft = await make_writer(CAST, settings(stand), bus).write(ASKED)
    assert (draft.writer, draft.passed_over) == (BIG, ())
    (name,) = [key.decode() async for key in bus.client.scan_iter("*meter*")]
    ((who, spent),) = (await Meter(bus).read(1, name.rpartition(":")[2])).items()
    assert who == (ROASTERS[0].id, BIG)
    assert spent.micro_usd > 0


async def test_a_smaller_model_steps_in_and_the_reason_is_kept(stand: Stand) -> None:
    stand.faults.set({"plan": ["model_error"]})
    draft = await make_writer(CAST, settings(stand, bedrock_small_model=SMALL)).write(ASKED)
    assert draft.writer == SMALL
    assert draft.passed_over == (f"The model {BIG} failed with an error of its own (ModelErrorException).",)


async def test_a_throttled_model_is_asked_once_more(stand: Stand) -> None:
    stand.faults.set({"plan": ["throttle"]})
    draft = await make_writer(CAST, settings(stand)).write(ASKED)
    assert (draft.writer, draft.passed_over) == (BIG, ())
    assert stand.faults.counts == {"throttle": 1, "none": 1}


async def test_without_any_model_the_composer_writes(stand: Stand) -> None:
    stand.faults.set({"rates": {"unavailable": 1.0}})
    draft = await make_writer(CAST, settings(stand, bedrock_small_model=SMALL)).write(ASKED)
    assert draft.writer == "composer"
    assert len(draft.passed_over) == 2


async def test_a_personality_may_have_a_model_of_its_own(stand: Stand) -> None:
    given = settings(stand, bedrock_models={ROASTERS[0].id: "eu.amazon.nova-lite-v1:0@eu-west-3"})
    assert (await make_writer(CAST, given, None, ROASTERS[0].id).write(ASKED)).writer == "eu.amazon.nova-lite-v1:0"
    assert (await make_writer(CAST, given, None, ROASTERS[1].id).write(ASKED)).writer == BIG


def test_without_a_model_there_is_only_the_composer() -> None:
    assert isinstance(make_writer(CAST, Settings()), LocalComposer)


def test_a_price_list_that_is_none_is_told(tmp_path: object) -> None:
    given = {"generator": "bedrock", "bedrock_model": BIG, "prices": f"{tmp_path}/none.json"}
    with pytest.raises(BadInput, match=r"price list .*none\.json cannot be read"):
        make_writer(CAST, Settings.model_validate(given), bus_of(FakeRedis(protocol=2)))


def test_whoever_is_forgotten_is_forgotten_through_all_wrappers() -> None:
    forgotten: list[str] = []

    class Composer(LocalComposer):
        def forget(self) -> None:
            forgotten.append("composer")

    given = Settings(generator="bedrock", bedrock_model=BIG, model_url="http://127.0.0.1:9", guardrail="g")
    guard = second_opinion(given)
    assert guard is not None
    writer = Judged(chain(given, Composer(CAST), bus_of(FakeRedis(protocol=2)), ""), guard)
    assert isinstance(writer, Forgetful)
    writer.forget()
    assert forgotten == ["composer"]


def test_a_bot_without_bedrock_loads_no_boto3() -> None:
    code = (
        "import sys, pathlib, agents.casting\n"
        "from den.personality import load_all\n"
        "from den.settings import Settings\n"
        "agents.casting.make_writer(load_all(pathlib.Path('personalities')), Settings())\n"
        "assert not {'boto3', 'botocore', 'services.aws'} & set(sys.modules), 'loaded'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
