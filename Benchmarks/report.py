"""Reports: the board's workbook of a closed period, beside the same cells written in Python."""
import os
import shutil
import subprocess

from measure import ASSESS, BUILD, HERE, PYTHON, ROOT, Way, figures, goal, in_turn, show

OURS = "assess"
PERIOD = "2026Q2"


def report(quick):
    folder = BUILD / "report"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    environment = dict(os.environ, ASSESS_SHARE=str(ROOT))
    os.environ["ASSESS_SHARE"] = str(ROOT)
    subprocess.run([ASSESS, "demo", "--out", str(folder / "demo"), "--lang", "ja", "--quiet"], check=True,
                   env=environment, stdout=subprocess.DEVNULL)
    ask = ["--workspace", str(folder / "demo/workspace"), "--lang", "ja", "--period", PERIOD, "--force", "--quiet"]
    ours = str(folder / "board.xlsx")
    command = [ASSESS, "report", "board", "-o", ours, *ask]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    cells = str(folder / "cells.json")
    peer = str(HERE / "report_in_python.py")
    subprocess.run([PYTHON, peer, "read", ours, cells], check=True)
    ways = [Way(OURS, command),
            Way("XlsxWriter", [PYTHON, peer, "xlsxwriter", cells, str(folder / "x.xlsx")], rounds=3),
            Way("openpyxl", [PYTHON, peer, "openpyxl", cells, str(folder / "o.xlsx")], rounds=3)]
    result = figures(ways, in_turn(ways, 1 if quick else 7))
    show("The board's workbook of a closed period (Python: the cells and their looks alone)", result)
    goals = [goal("the whole workbook, from the store to the file, ms of CPU", result[OURS]["cpu_ms"], at_most=300)]
    return {"ways": result, "goals": goals}
