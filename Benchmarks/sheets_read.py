"""Reading workbooks: many small returns, and one large list, against the readers people would use."""
import math
import re
import subprocess
import zipfile

from measure import (BENCH, BUILD, HERE, PYTHON, Way, add_instructions, compiled, figures, goal, in_turn,
                     once, ratio, show)

OURS = "assess"
TWO_THREADS = "assess, 2 threads"
EXPAT = "assess, expat engine"
CALAMINE = "python-calamine"
OPENPYXL = "openpyxl, read-only"
PER_CELL = 16


def peer(way, *words):
    return [PYTHON, str(HERE / "read_in_python.py"), way, *words]


def workbooks(quick):
    """The folder of the workbooks, made if need be."""
    folder = BUILD / ("quick" if quick else "full")
    size = ("10", "1000") if quick else ("1000", "100000")
    subprocess.run([PYTHON, str(HERE / "make_workbooks.py"), str(folder), *size], check=True)
    (folder / "some.txt").write_text("".join((folder / "returns.txt").read_text().splitlines(True)[:21]))
    return folder


def ways(files, some, one, slow_rounds, slow_counted):
    """Every way to read these files. Instructions are counted on `some`, less those for `one` file.

    What no goal is about takes part in fewer rounds, as what is slow does.
    """
    floor = compiled("inflate_floor", "-ldeflate")

    def way(name, command, rounds=1000, counted=True):
        return Way(name, [*command, files], rounds, [*command, some] if counted else None, [*command, one])

    yield way(OURS, [BENCH, "read", "--threads", "1"])
    yield way(TWO_THREADS, [BENCH, "read", "--threads", "2"], counted=False)
    yield way(EXPAT, [BENCH, "read", "--threads", "1", "--engine", "expat"], slow_rounds)
    for how in ("read", "inflate", "check"):
        yield way(f"C, {how}", [floor, how])
    yield way(CALAMINE, peer("calamine"))
    yield way("python-calamine, looked at", peer("calamine", "--count"), slow_rounds, False)
    yield way("python-calamine, no values", peer("calamine-range"), slow_rounds, False)
    yield way(OPENPYXL, peer("openpyxl-read-only"), slow_rounds, slow_counted)
    yield way("openpyxl", peer("openpyxl"), slow_rounds, slow_counted)


def agree(name, files, taken):
    """Stops unless every reader saw the same, so that nobody measures different work."""
    seen = {name: taken.line for name, taken in taken.items()}
    for way in ("calamine", "openpyxl-read-only", "openpyxl"):
        seen[way] = once(peer(way, "--count", files)).line
    first = next(iter(seen.values()))
    for way, line in seen.items():
        same = all(line[key] == first[key] for key in ("files", "cells", "text_bytes"))
        if not (same and math.isclose(line["sum"], first["sum"], rel_tol=1e-9)):
            raise SystemExit(f"error: {name}: the readers do not agree: {seen}")
    return {key: first[key] for key in ("files", "cells", "text_bytes", "sum")}


def measure(title, files, some, one, rounds, slow_rounds, slow_counted, threads=True):
    chosen = [way for way in ways(files, some, one, slow_rounds, slow_counted) if threads or way.name != TWO_THREADS]
    samples = in_turn(chosen, rounds)
    ours = {name: taken[-1] for name, taken in samples.items() if name in (OURS, TWO_THREADS, EXPAT)}
    work = agree(title, files, ours)
    result = figures(chosen, samples)
    add_instructions(chosen, result)
    show(f"{title}: {work['files']} files, {work['cells']:,} cells", result)
    return work, samples, result


def memory_bound(path, cells, base_mb):
    """What reading may hold at most, in MB: what the process takes with a small file, the largest part,
    16 bytes a cell, and each shared string once: 16 bytes to hold it and, unless it is so short that it
    needs nothing else, its bytes with 32 for the allocation, rounded up to 16."""
    with zipfile.ZipFile(path) as book:
        largest = max(part.file_size for part in book.infolist())
        texts = re.findall(rb"<t[^>]*>([^<]*)</t>", book.read("xl/sharedStrings.xml"))
    strings = sum(16 + (0 if len(text) <= 15 else (len(text) + 32 + 15) // 16 * 16) for text in texts)
    parts = {"base": base_mb * 2**20, "largest_part": largest, "cells": PER_CELL * cells, "strings": strings}
    return {f"{name}_mb": round(size / 2**20, 1) for name, size in (parts | {"bound": sum(parts.values())}).items()}


def sheets_read(quick):
    """(a) survey returns on one thread and two, (b) one large list with its peak memory."""
    folder = workbooks(quick)
    returns, large = f"@{folder}/returns.txt", str(folder / "large.xlsx")
    some, one = f"@{folder}/some.txt", str(folder / "returns/0001.xlsx")
    rounds, slow_rounds = (2, 1) if quick else (9, 3)
    work_a, samples_a, result_a = measure("(a) survey returns", returns, some, one, rounds, slow_rounds, not quick)
    work_b, samples_b, result_b = measure("(b) large list", large, large, one, rounds, slow_rounds, False, False)
    memory = memory_bound(large, work_b["cells"], once([BENCH, "read", "--threads", "1", one]).peak_mb)
    peak = result_b[OURS]["peak_mb"]
    print(f"\nmemory of (b): peak {peak} MB; {memory}")
    goals = [
        goal("(a) as many times as fast as python-calamine", result_a[CALAMINE]["library_ratio"], at_least=3),
        goal("(a) as many times as fast as openpyxl read-only", result_a[OPENPYXL]["library_ratio"], at_least=35),
        goal("(a) on two threads, as many times as fast as on one",
             ratio(samples_a, OURS, TWO_THREADS, "library_ms"), at_least=1.6),
        goal("(b) as many times as fast as python-calamine", result_b[CALAMINE]["library_ratio"], at_least=3),
        goal("(b) as many times as fast as openpyxl read-only", result_b[OPENPYXL]["library_ratio"], at_least=15),
        goal("(b) peak memory in MB", peak, at_most=memory["bound_mb"]),
    ]
    return {"goals": goals, "returns": {"work": work_a, "ways": result_a},
            "large": {"work": work_b, "ways": result_b, "memory": memory | {"peak_mb": peak}}}
