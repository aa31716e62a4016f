"""Meters in the two forms in which others read them."""

from dataclasses import replace

import pytest
from prometheus_client.parser import text_string_to_metric_families

from services.metrics.emf import UNITS, Minute
from services.metrics.meters import RECENT, Meters
from services.metrics.prometheus import exposition
from services.metrics.vitals import WORST_LAG_MS, Vitals

WELL = Vitals(
    agent="ember", gateway_ready=True, gateway_ms=41.5, bus_trouble="", passive="", lag_ms=2.0, identifies_left=19
)


def samples(meters: Meters, vitals: Vitals = WELL) -> dict[tuple[str, ...], float]:
    families = text_string_to_metric_families(exposition(meters, vitals).decode())
    found = [one for family in families for one in family.samples]
    return {(one.name, *sorted(one.labels.values(), key=str.isupper)): one.value for one in found}


def test_a_prometheus_reads_turns_by_outcome_and_class() -> None:
    meters = Meters()
    meters.turns["sent", "ADDRESSED"] += 3
    meters.turns["abandoned", "INVITED"] += 1
    read = samples(meters)
    assert read["den_turns_total", "sent", "ADDRESSED"] == 3
    assert read["den_turns_total", "abandoned", "INVITED"] == 1


def test_the_histogram_of_answers_is_cumulative_and_ends_with_all() -> None:
    meters = Meters()
    for ms in (50, 300, 300, 99_000):
        meters.answer_ms.add(ms)
    read = samples(meters)
    assert read["den_answer_seconds_bucket", "0.1"] == 1
    assert read["den_answer_seconds_bucket", "0.35"] == 3
    assert read["den_answer_seconds_bucket", "45.0"] == 3
    assert read["den_answer_seconds_bucket", "+Inf"] == read["den_answer_seconds_count",] == 4


def test_what_is_not_known_is_no_series() -> None:
    read = samples(Meters(), replace(WELL, gateway_ms=None, identifies_left=None))
    assert ("den_gateway_latency_seconds",) not in read
    assert ("den_identifies_left",) not in read


def test_a_minute_tells_only_what_it_brought() -> None:
    meters, minute = Meters(), Minute()
    meters.turns["sent", "ADDRESSED"] += 3
    assert minute.document(meters, WELL, 1)["Sent"] == 3
    meters.turns["sent", "ADDRESSED"] += 2
    assert minute.document(meters, WELL, 2)["Sent"] == 2


def test_an_answer_is_told_in_one_minute_only() -> None:
    meters, minute = Meters(), Minute()
    meters.answer_ms.add(120)
    assert minute.document(meters, WELL, 1)["AnswerMs"] == [120]
    assert "AnswerMs" not in minute.document(meters, WELL, 2)


def test_a_busy_minute_keeps_within_what_cloudwatch_takes_of_one_metric() -> None:
    meters = Meters()
    for ms in range(RECENT + 50):
        meters.answer_ms.add(ms)
    answers = Minute().document(meters, WELL, 1)["AnswerMs"]
    assert isinstance(answers, list) and len(answers) == 100


def test_what_is_no_metric_stands_beside_them_for_a_search() -> None:
    document = Minute().document(Meters(), WELL, 1)
    directive = document["_aws"]["CloudWatchMetrics"][0]  # type: ignore[index]
    assert "Sent" in document and "Sent" not in {one["Name"] for one in directive["Metrics"]}


def test_how_long_a_change_waits_for_the_store_is_told_by_who_knows() -> None:
    assert Minute().document(Meters(), replace(WELL, outbox_age_s=61.4), 1)["OutboxAgeS"] == 61
    assert "OutboxAgeS" not in Minute().document(Meters(), WELL, 1)


def test_every_metric_of_the_directive_is_in_the_line_and_has_a_unit() -> None:
    document = Minute().document(Meters(), WELL, 1_700_000_000_000)
    directive = document["_aws"]["CloudWatchMetrics"][0]  # type: ignore[index]
    assert directive["Dimensions"] == [[]]
    for metric in directive["Metrics"]:
        assert metric["Unit"] == UNITS[metric["Name"]]
        assert metric["Name"] in document


def test_the_ten_metrics_stay_within_what_cloudwatch_gives_for_nothing() -> None:
    assert len(UNITS) <= 10


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, ""),
        ({"gateway_ready": False}, "not connected to Discord"),
        ({"bus_trouble": "Redis does not answer."}, "Redis does not answer."),
        ({"lag_ms": WORST_LAG_MS + 1.0}, "251 ms late"),
        ({"gateway_ready": False, "passive": "Another process speaks."}, ""),
    ],
)
def test_an_agent_is_well_unless_something_keeps_it_from_speaking(change: dict[str, object], said: str) -> None:
    complaint = replace(WELL, **change).complaint()  # type: ignore[arg-type]
    assert (said in complaint) if said else complaint == ""
