"""Gaps and the ranking of actions: 1,000 controls, 500 actions, 30 scenarios of 10 layers."""
from measure import HERE, PYTHON, ROOT, Way, figures, goal, in_turn, median, show

OURS, PEER = "assess", "Python"
RANK_BENCH = str(ROOT / ".build/release/RankBench")
STEPS = ("gap_ms", "rank_ms", "explain_ms", "weights_ms", "disturbed_ms", "near_ms", "explain_all_ms")


def rank(quick):
    size = ["100", "50", "10", "10"] if quick else ["1000", "500", "30", "10"]
    ways = [Way(OURS, [RANK_BENCH, *size, "15"]),
            Way(PEER, [PYTHON, str(HERE / "rank_in_python.py"), *size, "1"])]
    samples = in_turn(ways, 1 if quick else 7)
    ours, peer = (samples[name][0].line["sums"] for name in (OURS, PEER))
    if ours != peer:
        raise SystemExit(f"error: rank: ours comes to {ours} and Python's to {peer}")
    result = figures(ways, samples)
    for key in STEPS:
        result[OURS][key] = median((sample.line[key] for sample in samples[OURS]), 3)
    show("Gaps, ranking, explanation and sensitivity", result)
    print("".join(f"\n{key}: {result[OURS][key]}" for key in STEPS))
    goals = [goal("gaps, ranking, explanation and sensitivity together, ms",
                  result[OURS]["library_ms"], at_most=50)]
    return {"size": size, "ways": result, "goals": goals}
