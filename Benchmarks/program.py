"""The program as a whole: how quickly it starts, and how quickly it stores."""
import subprocess
import tempfile

from measure import ASSESS, HERE, PYTHON, Way, compiled, figures, in_turn, show


def compare(title, rounds, ours, theirs, prepare=lambda: None):
    ways = [Way("assess", ours), Way("peer", theirs)]
    result = figures(ways, in_turn(ways, rounds, prepare))
    show(title, result)
    return result


def startup(quick):
    """`assess --version`, and a command that reads a store, against a program that does nothing."""
    empty = compiled("empty")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([ASSESS, "demo", "--out", f"{folder}/demo", "--quiet"], check=True, capture_output=True)
        show_ = [ASSESS, "--workspace", f"{folder}/demo/workspace", "org", "show"]
        return {
            "version_vs_empty_c": compare("--version", 5 if quick else 200, [ASSESS, "--version"], [empty]),
            "org_show_vs_empty_c": compare("org show", 5 if quick else 100, show_, [empty]),
        }


def store(quick):
    """An import of 20,000 systems with its journal, against the same work in Python's own sqlite3."""
    with tempfile.TemporaryDirectory() as folder:
        table = f"{folder}/systems.csv"
        with open(table, "w", encoding="utf-8") as file:
            file.write("id,name,environment,services,owner\n")
            for i in range(1_000 if quick else 20_000):
                file.write(f"s{i},システム{i},it,grid;generation,担当{i % 50}\n")
        workspace = f"{folder}/workspace"

        def prepare():
            subprocess.run(["rm", "-rf", workspace], check=True)
            base = [ASSESS, "--workspace", workspace]
            for words in (["init", "--name", "x"], ["org", "service", "set", "grid", "--name", "x"],
                          ["org", "service", "set", "generation", "--name", "x"]):
                subprocess.run(base + words, check=True, capture_output=True)

        ours = [ASSESS, "--workspace", workspace, "org", "system", "import", table]
        theirs = [PYTHON, str(HERE / "import_in_python.py"), f"{workspace}/assess.db", table]
        return {"import_20000_vs_python_sqlite3": compare("import", 2 if quick else 7, ours, theirs, prepare)}
