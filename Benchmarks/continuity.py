"""Plans and services: what one changed answer does to 31 requirements, 50 services and 20 scenarios."""
from measure import ROOT, Way, figures, goal, in_turn, median, show

OURS = "assess"
CONTINUITY_BENCH = str(ROOT / ".build/release/ContinuityBench")
STEPS = ("readiness_ms", "recovery_ms")


def continuity(quick):
    size = ["5", "4", "31", "50"] if quick else ["50", "20", "31", "142"]
    ways = [Way(OURS, [CONTINUITY_BENCH, *size, "25"])]
    samples = in_turn(ways, 1 if quick else 7)
    result = figures(ways, samples)
    for key in STEPS:
        result[OURS][key] = median((sample.line[key] for sample in samples[OURS]), 3)
    show("Readiness and recovery after one changed answer", result)
    print("".join(f"\n{key}: {result[OURS][key]}" for key in STEPS))
    goals = [goal("everything once more after one changed answer, ms", result[OURS]["library_ms"], at_most=20)]
    return {"size": size, "ways": result, "goals": goals}
