"""Looking at ratings: how far a period has come, what changed, how forty quarters went, over 1,000 controls."""
import json
import subprocess
import tempfile

from make_catalog import make_catalog
from measure import ASSESS, HERE, PYTHON, Way, figures, goal, in_turn, show


def profile(quick):
    """A workspace of many quarters, carried over from one to the next as a CISO does; then each command on it."""
    controls, quarters = (100, 4) if quick else (1_000, 40)
    rounds = 3 if quick else 15
    with tempfile.TemporaryDirectory() as folder:
        workspace = f"{folder}/workspace"
        periods = make_quarters(folder, workspace, controls, quarters)
        base = [ASSESS, "--workspace", workspace]
        last = periods[-1]
        commands = {
            "status": base + ["period", "status", last],
            "diff": base + ["diff", periods[-2], last],
            "trend": base + ["trend", "--periods", str(quarters)],
        }
        result = {}
        for name, command in commands.items():
            ways = [Way("assess", command)]
            if name == "trend":
                ways.append(Way("Python sqlite3", [PYTHON, str(HERE / "trend_in_python.py"), f"{workspace}/assess.db"], rounds=5))
            result[name] = figures(ways, in_turn(ways, rounds))
            show(f"{name}, {controls} controls, {quarters} quarters", result[name])
    result["goals"] = [goal(f"{name}, milliseconds", result[name]["assess"]["wall_ms"], at_most=100) for name in commands]
    return result


def make_quarters(folder, workspace, controls, quarters):
    """The names of the quarters, each carried over from the one before, changed in places, and closed."""
    make_catalog(f"{folder}/made-up.yaml", controls)
    groups = [f"g{number}" for number in range((controls + 99) // 100)]
    run(workspace, "init", "--name", "x")
    run(workspace, "org", "set", "--sector", "electricity")
    run(workspace, "catalog", "load", f"{folder}/made-up.yaml")
    periods = [f"{2016 + number // 4}Q{number % 4 + 1}" for number in range(quarters)]
    for number, period in enumerate(periods):
        run(workspace, "period", "open", period, *(["--from", periods[number - 1]] if number else []))
        if number == 0:
            answers(folder, workspace, period, controls)
        else:
            run(workspace, "score", "confirm", *groups)
        for step in range(8):
            control = (number * 131 + step * 37) % controls
            run(workspace, "score", "set", f"m-{control}", "--tier", str((number + step) % 4 + 1), "--reason", "見直し")
        if number + 1 < quarters:
            run(workspace, "period", "close", period, "--prepared-by", "甲", "--checked-by", "乙", "--approved-by", "丙")
    return periods


def answers(folder, workspace, period, controls):
    """An answer to every question of the first quarter, with evidence."""
    ratings = []
    for number in range(controls):
        rating = {"catalog": "made-up", "control": f"m-{number}", "scope": "organisation", "answer": "adopted",
                  "tier": number * 7 % 4 + 1, "answered_on": "2016-05-01", "respondent": "試験者",
                  "evidence": [{"title": f"手順書{number}", "grade": "record", "date": "2016-04-20", "place": "共有フォルダー"}]}
        ratings.append(rating)
    with open(f"{folder}/ratings.json", "w", encoding="utf-8") as file:
        json.dump({"format": 1, "kind": "ratings", "period": period, "ratings": ratings}, file, ensure_ascii=False)
    run(workspace, "score", "import", f"{folder}/ratings.json")


def run(workspace, *words):
    done = subprocess.run([ASSESS, "--workspace", workspace, *words], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"error: {' '.join(words)}: {done.stderr}")
