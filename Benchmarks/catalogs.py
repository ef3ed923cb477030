"""Reading catalogues: all that are bundled, and one of 10,000 controls, against PyYAML on the same libyaml."""
import tempfile

from make_catalog import make_catalog
from measure import ASSESS, HERE, PYTHON, ROOT, Way, figures, goal, in_turn, show


def catalogs(quick):
    """Ours reads, checks every rule and prints; Python builds lists and dictionaries of the same files."""
    rounds = 3 if quick else 15
    count = 1_000 if quick else 10_000
    with tempfile.TemporaryDirectory() as folder:
        large = f"{folder}/made-up.yaml"
        size = make_catalog(large, count)
        bundled = [str(path) for path in sorted((ROOT / "catalogs").iterdir()) if path.name not in ("demo", "examples")]
        result = {
            "bundled": compare("all bundled catalogues", rounds, [ASSESS, "catalog", "list"], bundled),
            f"controls_{count}": compare(
                f"{count} controls, {size / 1e6:.1f} MB", rounds, [ASSESS, "catalog", "check", large], [large]),
        }
    result["goals"] = [
        goal("all bundled, seconds", seconds(result["bundled"]), at_most=0.3),
        goal(f"{count} controls, seconds", seconds(result[f"controls_{count}"]), at_most=2.0),
    ]
    return result


def compare(title, rounds, ours, files):
    python = [PYTHON, str(HERE / "catalogs_in_python.py"), *files]
    ways = [Way("assess", ours), Way("PyYAML, CSafeLoader", python, rounds=5)]
    result = figures(ways, in_turn(ways, rounds))
    show(title, result)
    return result


def seconds(result):
    return round(result["assess"]["wall_ms"] / 1000, 3)
