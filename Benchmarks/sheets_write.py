"""Writing workbooks: one such as a board gets, and one long table, against the library in C and in Python."""
import math
import pathlib
import subprocess
import zipfile

from measure import (BENCH, BUILD, HERE, PYTHON, Way, add_instructions, compiled, figures, goal, in_turn,
                     once, ratio, show)

OURS, C, XLSXWRITER, OPENPYXL = "assess", "C and libxlsxwriter", "XlsxWriter", "openpyxl, write-only"
FEW_ROWS = "20000"
PART_LIMIT = 256 * 2**20


def board_ways(out, slow_rounds):
    for name, command in (
        (OURS, [BENCH, "board", str(out / "board-assess.xlsx")]),
        (C, [compiled("board", "-lxlsxwriter"), str(out / "board-c.xlsx")]),
        (XLSXWRITER, [PYTHON, str(HERE / "board_in_python.py"), str(out / "board-xlsxwriter.xlsx")]),
    ):
        yield Way(name, command, slow_rounds if name == XLSXWRITER else 1000, counted=command)


def table_ways(out, rows, slow_rounds):
    """Instructions are counted for fewer rows, less those for one."""
    def way(name, short, *command, slow=False):
        command = [*command, str(out / f"table-{short}.xlsx")]
        counted = [*command[:-1], str(out / "counted.xlsx"), FEW_ROWS]
        return Way(name, [*command, rows], slow_rounds if slow else 1000, None if slow else counted,
                   [*counted[:-1], "1"])

    peer = str(HERE / "write_in_python.py")
    yield way(OURS, "assess", BENCH, "table")
    yield way(C, "c", compiled("table", "-lxlsxwriter"))
    yield way(XLSXWRITER, "xlsxwriter", PYTHON, peer, "xlsxwriter", slow=True)
    yield way(OPENPYXL, "openpyxl", PYTHON, peer, "openpyxl", slow=True)


def seen(path):
    """What python-calamine finds in a workbook."""
    line = once([PYTHON, str(HERE / "read_in_python.py"), "calamine", "--count", str(path)]).line
    return {key: line[key] for key in ("cells", "text_bytes", "sum")}


def same(one, other):
    return all(math.isclose(one[key], other[key], rel_tol=1e-9) for key in ("cells", "text_bytes", "sum"))


def contents(path):
    with zipfile.ZipFile(path) as book:
        return {part.filename: (part.file_size, part.CRC) for part in book.infolist()}


def agree(name, paths):
    """Stops unless all have written the same cells, and we and C the same parts of the same size.

    The bytes should be the same too; where they are not, board.c or table.c does not follow what the
    Swift program asks of the library, and ought to.
    """
    ours, c = paths[:2]
    work = seen(ours)
    for path in paths[1:]:
        if not same(work, seen(path)):
            raise SystemExit(f"error: {name}: {path.name} holds other cells: {seen(path)}: expected {work}")
    mine, theirs = contents(ours), contents(c)
    different = sorted(part for part in mine.keys() | theirs.keys() if mine.get(part) != theirs.get(part))
    sizes = [sum(size for size, _ in parts.values()) for parts in (mine, theirs)]
    if mine.keys() != theirs.keys() or not math.isclose(*sizes, rel_tol=0.01):
        raise SystemExit(f"error: {name}: ours and C's are different work: {different}, {sizes} bytes")
    print(f"\n{name}: ours and C's are {'equal to the byte' if not different else f'different in {different}'}")
    return work | {"file_bytes": ours.stat().st_size, "xml_bytes": sizes[0], "different_from_c": different}


def measure(title, ways, rounds):
    samples = in_turn(ways, rounds)
    work = agree(title, [pathlib.Path(next(word for word in way.command if word.endswith(".xlsx"))) for way in ways])
    result = figures(ways, samples)
    add_instructions(ways, result)
    show(f"{title}: {work['cells']:,} cells", result)
    return {"work": work, "ways": result}, ratio(samples, OURS, C, "library_ms")


def read_back(path, work):
    """Whether what we wrote is read with the part limit raised, and refused without."""
    usual = subprocess.run([BENCH, "read", str(path)], capture_output=True, text=True)
    if (usual.returncode != 0) != (work["xml_bytes"] > 64 * 2**20):
        raise SystemExit(f"error: {path.name}: the usual part limit: {usual.stdout}{usual.stderr}")
    raised = once([BENCH, "read", "--part-limit", str(PART_LIMIT), str(path)])
    if not same(raised.line, work):
        raise SystemExit(f"error: {path.name}: read back as {raised.line}: expected {work}")
    print(f"\nread back with the part limit at {PART_LIMIT:,} bytes: {raised.line}, peak {raised.peak_mb:.1f} MB")
    return {"part_limit": PART_LIMIT, "refused_without": usual.returncode != 0,
            "library_ms": round(raised.library_ms, 2), "peak_mb": round(raised.peak_mb, 1)}


def sheets_write(quick):
    """(c) a board's workbook, (d) a long table, and the table read back."""
    out = BUILD / "out"
    out.mkdir(parents=True, exist_ok=True)
    rounds, slow_rounds = (3, 1) if quick else (9, 3)
    board, board_ratio = measure("(c) board's workbook", list(board_ways(out, 3 * slow_rounds)), 5 * rounds)
    table, table_ratio = measure(
        "(d) long table", list(table_ways(out, "2000" if quick else "200000", slow_rounds)), rounds)
    table["read_back"] = read_back(out / "table-assess.xlsx", table["work"])
    goals = [
        goal("(c) as many times as long as C", board_ratio, at_most=1.10),
        goal("(d) as many times as long as C", table_ratio, at_most=1.10),
    ]
    return {"goals": goals, "board": board, "table": table}
