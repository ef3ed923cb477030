"""Plans as HiGHS and OR-tools' CP-SAT make them, from a problem alone.

Usage: plans.py (highs|cpsat) FILE [SECONDS]     FILE has a problem in each line; a line of JSON for each;
                                                 SECONDS are of CPU time, for each problem
       plans.py mps FILE...                      models as our program writes them, solved by HiGHS

The model is written here from what a problem says and shares nothing with ours: which starts an action
has, what it uses when, and what counts once for several. A line says how it ended, the value, the bound
and the starts.
"""
import json
import sys
import threading
import time


def starts(problem, action):
    """The quarters in which the terms of an action alone let it start."""
    quarters, decision = problem["quarters"], action.get("decision")
    last = min(action.get("due", quarters), quarters)
    for start in range(action["earliest"], action.get("latest", quarters) + 1):
        under = range(start, start + action["duration"])
        if under[-1] > last or set(under) & set(action["blocked"]) or start not in action.get("begins", [start]):
            continue
        if decision in (None, start):
            yield start


def share(action, resource, quarter):
    """What an action needs of a resource in a quarter, counted from 0 at its start; the remainder comes first."""
    if quarter >= action["duration"]:
        return action["running"].get(resource, 0)
    total = action["totals"].get(resource, 0)
    return total // action["duration"] + (quarter < total % action["duration"])


def counted(problem, end):
    return problem["quarters"] - end + problem["afterwards"]


class Model:
    """Columns of 0 or 1 with their worth, and rows (terms, least, most)."""

    def __init__(self, problem):
        self.problem, self.worth, self.rows, self.place = problem, [], [], {}
        self.actions = {action["id"]: action for action in problem["actions"]}
        for action in problem["actions"]:
            own = action.get("amount", 0)
            for start in starts(problem, action):
                self.place[action["id"], start] = len(self.worth)
                self.worth.append(own * counted(problem, start + action["duration"] - 1))
        self.choices()
        self.waits()
        self.resources()
        self.steps()

    def row(self, terms, least=None, most=None):
        self.rows.append((terms, least, most))

    def by(self, action, quarter):
        """The starts of an action up to a quarter."""
        return [column for (name, start), column in self.place.items() if name == action and start <= quarter]

    def choices(self):
        groups = {}
        for name, action in self.actions.items():
            all_ = self.by(name, self.problem["quarters"])
            needed = "due" in action or isinstance(action.get("decision"), int)
            self.row({column: 1 for column in all_}, 1 if needed else 0, 1)
            groups.setdefault(action.get("alternatives", f"alone {name}"), []).extend(all_)
        for columns in groups.values():
            self.row({column: 1 for column in columns}, 0, 1)

    def waits(self):
        for name, action in self.actions.items():
            for before, lag in action["prerequisites"].items():
                away = self.actions[before]["duration"] + lag
                for quarter in range(1, self.problem["quarters"] + 1):
                    terms = {column: 1 for column in self.by(name, quarter)}
                    terms |= {column: -1 for column in self.by(before, quarter - away)}
                    self.row(terms, None, 0)

    def resources(self):
        for resource in self.problem["resources"]:
            for period in resource["periods"]:
                terms = {}
                for (name, start), column in self.place.items():
                    action = self.actions[name]
                    terms[column] = sum(share(action, resource["id"], quarter - start)
                                        for quarter in range(max(period["first"], start), period["last"] + 1))
                self.row({column: need for column, need in terms.items() if need}, None, period["capacity"])

    def steps(self):
        """A quarter of a step counts once, if anything that brings it has ended by then."""
        quarters = self.problem["quarters"]
        for step, worth in self.problem["steps"].items():
            bringers = [a for a in self.actions.values() if step in a.get("steps", [])]
            for quarter in range(1, quarters + 1) if bringers else ():
                column = len(self.worth)
                self.worth.append(worth * (self.problem["afterwards"] if quarter == quarters else 1))
                terms = {column: 1}
                for action in bringers:
                    terms |= {c: -1 for c in self.by(action["id"], quarter - action["duration"] + 1)}
                self.row(terms, None, 0)


def highs_of(seconds):
    import highspy
    solver = highspy.Highs()
    for option, value in {"output_flag": False, "threads": 1, "mip_rel_gap": 0.0, "mip_abs_gap": 0.5}.items():
        solver.setOptionValue(option, value)
    end = time.process_time() + seconds
    solver.cbMipInterrupt += lambda event: event.interrupt() if time.process_time() > end else None
    return solver


def read_highs(solver):
    """How it ended, the value and bound it tells as whole numbers, and what each column is."""
    import highspy
    solver.run()
    status, info = solver.getModelStatus(), solver.getInfo()
    if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
        return "impossible", None, None, []
    word = "best" if status == highspy.HighsModelStatus.kOptimal else "limit"
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return word, None, None, []
    return word, round(abs(info.objective_function_value)), int(abs(info.mip_dual_bound) + 1e-6), solver.getSolution().col_value


def with_highs(model, seconds):
    import highspy
    solver = highs_of(seconds)
    for worth in model.worth:
        solver.addCol(-worth, 0, 1, 0, [], [])
    for column in range(len(model.worth)):
        solver.changeColIntegrality(column, highspy.HighsVarType.kInteger)
    for terms, least, most in model.rows:
        solver.addRow(-highspy.kHighsInf if least is None else least, most, len(terms), list(terms), list(terms.values()))
    if not model.worth:
        return ("impossible", None, None, []) if any((least or 0) > 0 for _, least, _ in model.rows) else ("best", 0, 0, [])
    return read_highs(solver)


def stop_after(solver, seconds, done):
    """Stops a search when it has had its CPU time, which on a busy machine is long after so many seconds."""
    end = time.process_time() + seconds
    while not done.wait(0.2):
        if time.process_time() > end:
            solver.stop_search()


def with_cpsat(model, seconds):
    from ortools.sat.python import cp_model
    program = cp_model.CpModel()
    columns = [program.new_bool_var(f"x{place}") for place in range(len(model.worth))]
    for terms, least, most in model.rows:
        total = sum(amount * columns[column] for column, amount in terms.items())
        program.add(total <= most)
        if least:
            program.add(total >= least)
    program.maximize(sum(worth * column for worth, column in zip(model.worth, columns)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    done = threading.Event()
    watch = threading.Thread(target=stop_after, args=(solver, seconds, done))
    watch.start()
    status = solver.solve(program)
    done.set()
    watch.join()
    if status == cp_model.INFEASIBLE:
        return "impossible", None, None, []
    word = "best" if status == cp_model.OPTIMAL else "limit"
    if status == cp_model.UNKNOWN:
        return word, None, None, []
    return word, round(solver.objective_value), int(solver.best_objective_bound + 1e-6), [solver.value(c) for c in columns]


def solved(solve, line, seconds):
    problem = json.loads(line)
    model = Model(problem)
    word, value, bound, columns = solve(model, seconds)
    taken = {name: start for (name, start), column in model.place.items() if columns and columns[column] > 0.5}
    return {"ending": word, "value": value, "bound": bound, "starts": taken}


def main():
    if sys.argv[1] == "mps":
        for path in sys.argv[2:]:
            solver = highs_of(60.0)
            solver.readModel(path)
            word, value, bound, _ = read_highs(solver)
            print(json.dumps({"ending": word, "value": value, "bound": bound}))
        return
    solve = {"highs": with_highs, "cpsat": with_cpsat}[sys.argv[1]]
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 60.0
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            print(json.dumps(solved(solve, line, seconds)), flush=True)


if __name__ == "__main__":
    main()
