"""How a program is measured: ways of doing one piece of work, run in turn, and their instructions counted."""
import dataclasses
import functools
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / ".build/bench"
ASSESS = str(ROOT / ".build/release/assess")
BENCH = str(ROOT / ".build/release/SheetsBench")
PYTHON = str(ROOT / ".build/python/bin/python")


@dataclasses.dataclass
class Way:
    """One way of doing the work. The first of several is ours, and the others are compared with it."""

    name: str
    command: list
    rounds: int = 1000  # a slow way takes part in the last few rounds only
    counted: list | None = None  # the command whose instructions are counted, if they are
    base: list | None = None  # what it does with next to no work, whose instructions are taken off


@dataclasses.dataclass
class Sample:
    """What one run of a whole process took, and the line of JSON it printed, if it did."""

    wall_ms: float
    cpu_ms: float
    peak_mb: float
    line: dict

    @property
    def library_ms(self):
        """What the work took inside the process, without its start."""
        return self.line.get("wall_ms")


@functools.cache
def compiled(name, *options):
    """A C program of this folder, compiled."""
    BUILD.mkdir(parents=True, exist_ok=True)
    program = str(BUILD / name)
    subprocess.run(["gcc", "-O2", "-Wall", "-o", program, str(HERE / f"{name}.c"), *options], check=True)
    return program


def once(command):
    """Runs a command to its end."""
    report = BUILD / "once.txt"
    done = subprocess.run([compiled("once"), str(report), *command], stdout=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"error: {command[0]}: cannot be run")
    wall, cpu, peak, status = map(int, report.read_text().split())
    if status != 0:
        sys.exit(f"error: {' '.join(command)}: exit status {status}")
    line = json.loads(done.stdout) if done.stdout.startswith(b"{") else {}
    return Sample(wall / 1000, cpu / 1000, peak / 1024, line)


def in_turn(ways, rounds, prepare=lambda: None):
    """Runs each way once in each round, after a round that warms the caches: the samples by name.

    A machine that changes its speed changes it for all of them. A way that takes part in some rounds
    only has nothing in the others.
    """
    samples = {way.name: [] for way in ways}
    for round_ in range(-1, rounds):
        for way in ways:
            if round_ < rounds - min(way.rounds, rounds + 1):
                samples[way.name].append(None)
                continue
            prepare()
            samples[way.name].append(once(way.command))
    return {name: taken[1:] for name, taken in samples.items()}


def median(values, digits=2):
    return round(statistics.median(values), digits)


def ratio(samples, slow, fast, what):
    """The median over the rounds of how often `fast` is done while `slow` is; nothing if not measured."""
    pairs = [(getattr(s, what), getattr(f, what)) for s, f in zip(samples[slow], samples[fast]) if s and f]
    return median((s / f for s, f in pairs), 3) if pairs and None not in pairs[0] else None


def figures(ways, samples):
    """Medians of each way, and how many times as long as ours it takes."""
    ours, result = ways[0].name, {}
    for way in ways:
        taken = [sample for sample in samples[way.name] if sample]
        entry = {"wall_ms": median(s.wall_ms for s in taken), "wall_min_ms": round(min(s.wall_ms for s in taken), 2),
                 "cpu_ms": median(s.cpu_ms for s in taken)}
        if taken[0].library_ms is not None:
            entry["library_ms"] = median(s.library_ms for s in taken)
        entry["peak_mb"] = median((s.peak_mb for s in taken), 1)
        entry["rounds"] = len(taken)
        if way.name != ours:
            entry["wall_ratio"] = ratio(samples, way.name, ours, "wall_ms")
            entry["cpu_ratio"] = ratio(samples, way.name, ours, "cpu_ms")
            entry["library_ratio"] = ratio(samples, way.name, ours, "library_ms")
        result[way.name] = {key: value for key, value in entry.items() if value is not None}
    return result


@functools.cache
def counter():
    """What counts instructions here: perf where the machine lets it, else valgrind, else nothing."""
    if shutil.which("perf"):
        tried = subprocess.run(["perf", "stat", "-x,", "-e", "instructions:u", "true"], capture_output=True, text=True)
        if tried.returncode == 0 and re.search(r"^\d+,", tried.stderr, re.MULTILINE):
            return "perf"
    return "valgrind" if shutil.which("valgrind") else None


def instructions(command):
    """The instructions a command executes in user space, or nothing where they cannot be counted."""
    log = BUILD / "instructions.txt"
    if counter() == "perf":
        tool, found = ["perf", "stat", "-x,", "-e", "instructions:u", "-o", str(log)], r"^(\d+),"
    elif counter() == "valgrind":
        tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", f"--log-file={log}"]
        found = r"I\s+refs:\s+([\d,]+)"
    else:
        return None
    done = subprocess.run([*tool, *command], stdout=subprocess.DEVNULL)
    match = re.search(found, log.read_text(), re.MULTILINE)
    if done.returncode != 0 or match is None:
        sys.exit(f"error: {' '.join(command)}: its instructions cannot be counted")
    return int(match[1].replace(",", ""))


def add_instructions(ways, result):
    """Puts the instructions of each way that has a command for it beside its times."""
    for way in ways:
        whole = instructions(way.counted) if way.counted else None
        result[way.name]["instructions"] = whole
        if whole is not None and way.base:
            result[way.name]["library_instructions"] = whole - instructions(way.base)


def show(title, result):
    """Prints the figures of several ways as a table."""
    columns = {"wall_ms": "wall ms", "library_ms": "library ms", "cpu_ms": "CPU ms", "peak_mb": "peak MB",
               "wall_ratio": "wall ×", "cpu_ratio": "CPU ×", "library_ratio": "library ×", "instructions": "M instr.",
               "library_instructions": "M in library"}
    print(f"\n{title}\n{'':30}" + "".join(f"{heading:>13}" for heading in columns.values()))
    for name, entry in result.items():
        shown = {key: value / 1e6 if "instructions" in key else value for key, value in entry.items() if value}
        print(f"{name:30}" + "".join(f"{shown[key]:13,.2f}" if key in shown else f"{'':13}" for key in columns))


def goal(what, measured, at_least=None, at_most=None):
    """Prints a goal beside its figure, and returns both."""
    met = measured is not None and (measured >= at_least if at_least is not None else measured <= at_most)
    bound = f"at least {at_least}" if at_least is not None else f"at most {at_most}"
    print(f"{'met   ' if met else 'MISSED'} {what}: {measured}, goal {bound}")
    return {"what": what, "measured": measured, "goal": bound, "met": met}


def machine():
    """What the figures are taken on, asked before they are; says so where others are at work."""
    load = round(os.getloadavg()[0], 2)
    if load > 0.5:
        print(f"note: other programs are at work (load {load}): trust instructions before times", file=sys.stderr)
    names = re.findall(r"^model name\s*:\s*(.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return {"processor": names[0] if names else None, "cores": os.cpu_count(),
            "load": load, "instructions_by": counter()}
