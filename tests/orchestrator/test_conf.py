"""supervisord.conf, judged by supervisord's own reader."""

from dataclasses import replace
from pathlib import Path

import pytest
from supervisor.options import ServerOptions

from orchestrator.conf import command, render
from orchestrator.program import Program, Stage, den_programs

NASTY = "/h o/100% ;x #y/it's/%(here)s/a\"b"


def read_back(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> ServerOptions:
    for folder in ("logs", "run"):
        (tmp_path / folder).mkdir()
    (tmp_path / "supervisord.conf").write_text(text)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["warden"])
    options = ServerOptions()
    options.realize(["-n", "-c", "supervisord.conf"])
    return options


def test_supervisord_reads_back_every_argument_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    argv = ("/bin/echo", NASTY, "plain", "", "\t;x")
    options = read_back(tmp_path, render([Program("ember", argv, 40)], "/tmp/s", as_root=False), monkeypatch)
    process = options.process_group_configs[0].process_configs[0].make_process()
    assert tuple(process.get_execv_args()[1]) == argv


def test_a_crash_is_restarted_and_78_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from supervisor.datatypes import RestartWhenExitUnexpected

    options = read_back(tmp_path, render([Program("ember", ("/bin/echo",), 40)], "/tmp/s", False), monkeypatch)
    config = options.process_group_configs[0].process_configs[0]
    assert config.exitcodes == [78]
    assert config.autorestart is RestartWhenExitUnexpected
    assert config.startsecs == 0
    assert config.startretries > 10_000


def test_logs_are_rotated_and_stay_in_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = read_back(tmp_path, render([Program("ember", ("/bin/echo",), 40)], "/tmp/s", False), monkeypatch)
    config = options.process_group_configs[0].process_configs[0]
    assert Path(config.stdout_logfile).resolve() == (tmp_path / "logs/ember.log").resolve()
    assert config.stdout_logfile_maxbytes == 5 * 2**20
    assert options.silent


def test_an_argument_of_percent_signs_is_doubled() -> None:
    assert command(("a%b",)) == "a%%b"


def test_a_den_starts_its_ground_first_and_has_one_program_per_agent() -> None:
    stage = Stage("py", "/home", 8484, (7000, 17000))
    found = den_programs(stage, "self", ("ember", "vera"))
    names = {one.name: one.priority for one in found if one.autostart}
    assert names == {
        "valkey": 10, "discord": 20, "higher-self": 30, "higher-self-standby": 31, "ember": 40, "vera": 40,
    }  # fmt: skip


def test_a_den_with_its_own_redis_on_the_real_discord_runs_agents_only() -> None:
    found = den_programs(Stage("py", "/home", None, None), "self", ("ember",))
    assert [one.argv[1:] for one in found] == [
        ("-m", "agents", "self", "--rank", "0"),
        ("-m", "agents", "self", "--rank", "1"),
        ("-m", "agents", "ember"),
        ("-m", "agents", "ember", "--rank", "1"),
    ]


def test_a_roasters_second_process_starts_with_the_den_only_where_that_is_wished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage("py", "/home", None, None)
    started = {
        wished: {
            one.name for one in den_programs(replace(stage, standby=wished), "self", ("ember",)) if one.autostart
        }
        for wished in (False, True)
    }
    assert started[True] - started[False] == {"ember-standby"}
    options = read_back(tmp_path, render(den_programs(stage, "self", ("ember",)), "/tmp/s", False), monkeypatch)
    configs = {one.name: one.process_configs[0] for one in options.process_group_configs}
    assert (configs["ember"].autostart, configs["ember-standby"].autostart) == (True, False)
