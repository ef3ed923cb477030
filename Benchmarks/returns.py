"""Taking in what came back: fifty departmental workbooks of 200 rows, merged into a quarter in one transaction."""
import shutil
import subprocess
import tempfile

from make_catalog import make_catalog
from measure import ASSESS, HERE, PYTHON, Way, figures, goal, in_turn, show
from ratings import run


def score_import(quick):
    """Each department fills in the sheet that it was sent; ours merges, journals and stores, Python reads and stores."""
    departments, controls = (3, 20) if quick else (50, 200)
    rounds = 3 if quick else 15
    with tempfile.TemporaryDirectory() as folder:
        issued = f"{folder}/issued"
        files = make_returns(folder, issued, departments, controls)
        workspace = f"{folder}/workspace"

        def prepare():
            shutil.rmtree(workspace, ignore_errors=True)
            shutil.copytree(issued, workspace)

        ways = [
            Way("assess", [ASSESS, "--workspace", workspace, "score", "import", *files]),
            Way("calamine, sqlite3", [PYTHON, str(HERE / "returns_in_python.py"), f"{workspace}/other.db", *files], rounds=5),
        ]
        result = figures(ways, in_turn(ways, rounds, prepare))
        show(f"score import, {departments} workbooks of {controls} rows", result)
        again = [Way("assess", [ASSESS, "--workspace", workspace, "score", "import", *files])]
        run(workspace, "score", "import", *files)
        twice = figures(again, in_turn(again, rounds))
        show("the same once more, which changes nothing", twice)
    cpu = round(result["assess"]["cpu_ms"] / 1000, 3)
    return {"first": result, "again": twice, "goals": [goal("score import, seconds of CPU", cpu, at_most=1.0)]}


def make_returns(folder, workspace, departments, controls):
    """The paths of the workbooks, each filled in by its department."""
    make_catalog(f"{folder}/made-up.yaml", controls)
    run(workspace, "init", "--name", "x")
    run(workspace, "catalog", "load", f"{folder}/made-up.yaml")
    units = [f"u{number}" for number in range(departments)]
    for unit in units:
        run(workspace, "org", "unit", "set", unit, "--name", f"部門{unit}", "--role", "it")
    run(workspace, "period", "open", "2026Q3")
    groups = [f"g{number}" for number in range((controls + 99) // 100)]
    for unit in units:
        run(workspace, "score", "add", *groups, "--scope", f"unit:{unit}")
    for unit in units:
        run(workspace, "score", "sheet", "--unit", unit, "--output", f"{folder}/{unit}.xlsx", "--lang", "ja")
    files = [f"{folder}/{unit}.xlsx" for unit in units]
    subprocess.run([PYTHON, str(HERE / "fill_returns.py"), *files], check=True)
    return files
