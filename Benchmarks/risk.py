"""Residual risk: 300 scenarios of 20 layers over 1,000 controls, by four readings of where they stand."""
import math

from measure import HERE, PYTHON, ROOT, Way, figures, goal, in_turn, median, show

OURS, PEER = "assess", "Python"
RISK_BENCH = str(ROOT / ".build/release/RiskBench")


def risk(quick):
    size = ["30", "20", "100"] if quick else ["300", "20", "1000"]
    ways = [Way(OURS, [RISK_BENCH, *size, "25"]),
            Way(PEER, [PYTHON, str(HERE / "risk_in_python.py"), *size, "3"])]
    samples = in_turn(ways, 1 if quick else 7)
    ours, peer = (samples[name][0].line["sum"] for name in (OURS, PEER))
    if not math.isclose(ours, peer, rel_tol=1e-9):
        raise SystemExit(f"error: risk: ours comes to {ours} and Python's to {peer}")
    result = figures(ways, samples)
    for key in ("assess_ms", "outlook_ms", "build_ms"):
        result[OURS][key] = median((sample.line[key] for sample in samples[OURS]), 3)
    show("Residual risk, four readings", result)
    print("".join(f"\n{key}: {result[OURS][key]}" for key in ("assess_ms", "outlook_ms", "build_ms")))
    goals = [goal("assessing all scenarios once, ms", result[OURS]["assess_ms"], at_most=20),
             goal("the interval over four readings, ms", result[OURS]["library_ms"], at_most=100)]
    return {"size": size, "ways": result, "goals": goals}
