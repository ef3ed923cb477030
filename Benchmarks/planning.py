"""Plans: ours alone and with CBC beside HiGHS and OR-tools' CP-SAT, on made problems."""
import subprocess
import sys

from measure import BUILD, PYTHON, ROOT, goal, median, once

OURS, WITH_SOLVER = "assess alone", "assess with CBC"
PLAN_BENCH = str(ROOT / ".build/release/PlanBench")
PEERS = str(ROOT / "Tests/Peers/plans.py")
# What a peer may take: as long as we promise to take at most.
SECONDS = "30"
PEER_NAMES = {"HiGHS": "highs", "CP-SAT": "cpsat"}


def printed(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"error: {' '.join(command)}: {done.stderr}")
    return done.stdout


def entry(line, sample=None):
    """Value, bound, the gap between them in hundredths of the value, and what it took."""
    value, bound = line.get("value"), line.get("bound")
    gap = round((bound - value) * 100 / value, 2) if value and bound is not None else None
    taken = {"cpu_s": round(sample.cpu_ms / 1000, 2), "wall_s": round(sample.wall_ms / 1000, 2)} if sample else {}
    return {"value": value, "bound": bound, "gap": gap} | taken


def one(family, count, seed):
    """All ways on one problem, one after the other."""
    name = [family, str(count), str(seed)]
    BUILD.mkdir(parents=True, exist_ok=True)
    question = BUILD / "plan.json"
    question.write_text(printed([PLAN_BENCH, "json", *name]), encoding="utf-8")
    result = {}
    for way, words in ((OURS, ["alone", *name]), (WITH_SOLVER, ["solver", *name, str(BUILD)])):
        sample = once([PLAN_BENCH, *words])
        result[way] = entry(sample.line, sample)
    result["greedy"] = entry({"value": sample.line.get("greedy"), "bound": sample.line.get("bound")})
    for way, word in PEER_NAMES.items():
        sample = once([PYTHON, PEERS, word, str(question), SECONDS])
        result[way] = entry(sample.line, sample)
    return result


def check(results):
    """No bound of anyone is below a plan of another, or someone is wrong."""
    best = max(entry["value"] or 0 for entry in results.values())
    for way, entry in results.items():
        if entry["bound"] is not None and entry["bound"] < best:
            sys.exit(f"error: {way}: the bound {entry['bound']} is below a plan worth {best}")


def show(name, results):
    print(f"\n{name:18}{'value':>12}{'bound':>12}{'gap %':>9}{'CPU s':>9}{'wall s':>9}")
    for way, entry in results.items():
        shown = ["" if entry.get(key) is None else f"{entry[key]:,}" for key in ("value", "bound", "gap", "cpu_s", "wall_s")]
        print(f"{way:18}{shown[0]:>12}{shown[1]:>12}" + "".join(f"{word:>9}" for word in shown[2:]))


def plan(quick):
    names = [("R", 20, 1), ("S", 20, 1)] if quick else (
        [("R", 20, 1), ("R", 50, 1), ("R", 50, 2)] + [("R", 500, seed) for seed in range(1, 6)]
        + [("S", count, seed) for count in (60, 120) for seed in (1, 2)] + [("S", 500, 1)])
    found = {}
    for name in names:
        words = "{} {}/{}".format(*name)
        found[words] = one(*name)
        show(words, found[words])
        check(found[words])
    print()
    return {"peers may take seconds": SECONDS, "problems": found, "goals": [] if quick else goals(found)}


def goals(found):
    def of(start, key, way):
        return [results[way][key] for name, results in found.items() if name.startswith(start)]
    large = "R 500/"
    return [
        goal("gap of 500 actions, median %", median(of(large, "gap", OURS)), at_most=1),
        goal("gap of 500 actions, worst %", max(of(large, "gap", OURS)), at_most=1.5),
        goal("500 actions, median CPU seconds", median(of(large, "cpu_s", OURS)), at_most=30),
        goal("500 actions with CBC, median CPU seconds", median(of(large, "cpu_s", WITH_SOLVER)), at_most=30),
        goal("50 actions, worst CPU seconds", max(of("R 50/", "cpu_s", OURS)), at_most=3),
        goal("gap of 60 and 120 actions where everything is tight, worst %",
             max(of("S 60/", "gap", WITH_SOLVER) + of("S 120/", "gap", WITH_SOLVER)), at_most=5),
    ]
