"""Gaps and the ranking of actions over made-up data, as one would write it in Python.

Usage: rank_in_python.py CONTROLS ACTIONS SCENARIOS LAYERS ROUNDS     prints one line of JSON

The data are those of Benchmarks/RankBench, draw for draw, and so are the sums at the end.
"""
import json
import math
import statistics
import sys
import time

RATE = [0.01, 0.031623, 0.1, 0.316228, 1.0]
LOSS = [10.0, 31.622777, 100.0, 316.227766, 1000.0]
STRENGTH = [0.15, 0.35, 0.5, 0.6]
EFFECT = [0.0, 0.35, 0.75, 1.0]
PROOF = [0, 1, 2, 2]
FLOOR, LINE = 0.05, 30.0
WEIGHTS = (25, 50, 25)
OBJECTIVES = (40, 30, 20, 10)
LOW, HIGH = 0.1, 10.0
DUTY, TARGET, OPTIONAL = 0, 2, 3


class Draws:
    def __init__(self):
        self.state = 1

    def __call__(self, bound):
        self.state = self.state * 48271 % 2147483647
        return self.state % bound


def half_up(number, divisor):
    return (2 * number + divisor) // (2 * divisor)


def nearest(amount):
    return math.floor(amount + 0.5)


# The data

def ratings(draw, count):
    """For each control the tiers it may be at, as declared and as proved."""
    made = []
    for _ in range(count):
        is_open, tier, grade = draw(10) == 0, draw(4) + 1, draw(4)
        if is_open:
            made.append(((1, 4), (1, 4)))
            continue
        borne = max(level for level in (1, 2, 3, 4) if PROOF[level - 1] <= grade)
        made.append(((tier, tier), (min(tier, borne),) * 2))
    return made


def targets(draw, count):
    made = []
    for _ in range(count):
        asks, owed, tier = draw(5) > 1, draw(10) == 0, draw(3) + 2
        made.append((owed, tier) if asks else None)
    return made


def scenarios(draw, count, layers, controls):
    def group():
        return draw(3), [draw(controls) for _ in range(3)]

    made = []
    for _ in range(count):
        likelihood, impact = draw(5), draw(5)
        roles = ([], [], [])
        for place in range(layers):
            strength = draw(4)
            groups = [group(), group()] if place % 3 == 1 else [group()]
            roles[place % 3].append((strength, groups))
        made.append((likelihood, impact, roles[0], roles[1] + roles[2]))
    return made


def actions(draw, count, controls):
    made = []
    for number in range(count):
        raises = []
        for _ in range(3):
            control = draw(controls)
            raises.append((control, draw(3) + 2))
        cost, _, needs = draw(100) + 1, draw(4), draw(4)
        needed = draw(max(1, number))
        serves = [draw(3) for _ in OBJECTIVES]
        made.append((raises, cost * 1_000_000, [needed] if needs == 0 and number > 0 else [], serves))
    return made


def named(scenario):
    return {control for layers in scenario[2:] for _, groups in layers for group in groups
            for control in group[1]}


# The gaps

def find_gaps(data):
    raised = {}
    for number, action in enumerate(data.actions):
        for control, to in action[0]:
            raised.setdefault(control, []).append((number, to))
    touched = {}
    for scenario in data.scenarios:
        for control in named(scenario):
            touched[control] = touched.get(control, 0) + 1
    gaps = []
    for control, target in enumerate(data.targets):
        if target is None:
            continue
        owed, tier = target
        low, high = data.ratings[control][0]
        steps = max(0, tier - high), max(0, tier - low)
        if steps[1] == 0:
            continue
        closing = {number for number, to in raised.get(control, ()) if to > low and to >= tier}
        gaps.append((not owed, -touched.get(control, 0), steps[0] == 0, control, steps, tier, low, closing))
    gaps.sort(key=lambda gap: gap[:4])
    return gaps


# The ranking

def effect(group, effects):
    mode, members = group
    found = [effects[member] for member in members]
    return min(found) if mode == 0 else max(found) if mode == 1 else sum(found) / 3.0


def left(layers, effects, strengths):
    factor = 1.0
    for strength, groups in layers:
        worth = 1.0
        for group in groups:
            worth *= effect(group, effects)
        factor *= 1 - strengths[strength] * worth
    return max(FLOOR, factor)


def residual(scenario, effects, strengths):
    likelihood, impact, prevent, lessen = scenario
    rate = RATE[likelihood] * left(prevent, effects, strengths)
    return round(rate * (LOSS[impact] * left(lessen, effects, strengths)), 6)


def situation(data, gaps, worth=EFFECT, strengths=STRENGTH):
    """Class, risk taken away and cost of every action, and the risk by which that is measured."""
    tiers = [proved[0] for _, proved in data.ratings]
    effects = [worth[tier - 1] for tier in tiers]
    before = [residual(scenario, effects, strengths) for scenario in data.scenarios]
    where = {}
    for place, scenario in enumerate(data.scenarios):
        for control in named(scenario):
            where.setdefault(control, []).append(place)
    by_control = {gap[3]: gap for gap in gaps}
    found = []
    for number, (raises, cost, _, _) in enumerate(data.actions):
        known = [(control, to) for control, to in raises if control in where]
        raised = list(effects)
        highest = {}
        for control, to in known:
            highest[control] = max(highest.get(control, tiers[control]), to)
        for control, tier in highest.items():
            raised[control] = worth[tier - 1]
        relief = 0
        for place in sorted({place for control, _ in known for place in where[control]}):
            after = residual(data.scenarios[place], raised, strengths)
            relief += nearest(before[place] * 1e6) - nearest(after * 1e6)
        klass = OPTIONAL
        for control, to in raises:
            gap = by_control.get(control)
            if gap is None:
                continue
            if not gap[0] and number in gap[7]:
                klass = DUTY
            elif 1 < gap[5] and to > gap[6]:
                klass = min(klass, TARGET)
        found.append((klass, max(0, relief), cost))
    excess = nearest(sum(max(0.0, amount - LINE) for amount in before) * 1e6)
    return found, excess if excess > 0 else nearest(sum(before) * 1e6)


def scores(data, found, reference):
    made = []
    for (_, relief, cost), action in zip(found, data.actions):
        motivation = sum(weight * halves * 50 for weight, halves in zip(OBJECTIVES, action[3]))
        risk = effect_of_cost = 0
        if relief > 0:
            risk = 10_000 if relief >= reference else half_up(relief * 10_000, reference)
            part = math.log10(relief / cost / LOW) / math.log10(HIGH / LOW)
            if part >= 1:
                effect_of_cost = 10_000
            elif part > 0:
                effect_of_cost = (nearest(round(part, 6) * 1e6) + 50) // 100
        made.append((min(motivation, 10_000), risk, effect_of_cost))
    return made


class Field:
    def __init__(self, data, found, reference):
        count = len(found)
        self.classes = [klass for klass, _, _ in found]
        self.scores = scores(data, found, reference)
        self.needs = [action[2] for action in data.actions]
        depths = [0] * count
        for place in range(count):
            for other in self.needs[place]:
                depths[place] = max(depths[place], depths[other] + 1)
        self.ties = {place: tie for tie, place in
                     enumerate(sorted(range(count), key=lambda place: (depths[place], place)))}

    def own(self, weights):
        a, b, c = weights
        most = (a + b + c) * 10_000
        return [klass * (most + 1) + most - (a * one + b * two + c * three)
                for klass, (one, two, three) in zip(self.classes, self.scores)]

    def keys(self, weights):
        keys = self.own(weights)
        for place in range(len(keys) - 1, -1, -1):
            for other in self.needs[place]:
                keys[other] = min(keys[other], keys[place])
        return keys

    def order(self, weights):
        keys = self.keys(weights)
        return sorted(range(len(keys)), key=lambda place: (keys[place], self.ties[place]))


def critical(one, two):
    found = []
    for criterion in range(3):
        rest = [other for other in range(3) if other != criterion]
        others = sum(WEIGHTS[place] * (one[place] - two[place]) for place in rest)
        own = (one[criterion] - two[criterion]) * sum(WEIGHTS[place] for place in rest)
        divisor = others - own
        if divisor == 0:
            continue
        number, divisor = (-others, -divisor) if divisor < 0 else (others, divisor)
        if 0 < number < divisor:
            found.append(half_up(number * 1_000_000, divisor))
    return found


# How firm it is

def simplex():
    return [(a, b, 100 - a - b) for a in range(0, 101, 5) for b in range(0, 101 - a, 5)]


def near():
    ranges = [range((weight + 1) // 2, weight * 3 // 2 + 1) for weight in WEIGHTS]
    return [(a, 100 - a - c, c) for a in ranges[0] for c in ranges[2] if 100 - a - c in ranges[1]]


def stability(field, order, lattice):
    """How often, over all weights and actions, an action keeps its place or takes a better one."""
    standing = {place: rank for rank, place in enumerate(order)}
    return sum(rank <= standing[place] for weights in lattice
               for rank, place in enumerate(field.order(weights)))


def neighbours(field, order):
    own, keys = field.own(WEIGHTS), field.keys(WEIGHTS)
    total = 0
    for one, two in zip(order, order[1:]):
        if own[one] == keys[one] and own[two] == keys[two] and field.classes[one] == field.classes[two]:
            total += sum(critical(field.scores[one], field.scores[two]))
    return total


def agreement(old, new):
    standing = {place: rank for rank, place in enumerate(new)}
    ranks = [standing[place] for place in old]
    balance = sum(1 if rank < other else -1
                  for index, rank in enumerate(ranks) for other in ranks[index + 1:])
    return half_up(balance * 1_000_000, len(ranks) * (len(ranks) - 1) // 2)


def disturbed(data, gaps, found, reference, order):
    total = 0
    for percent in (80, 120):
        changed = [(klass, relief, half_up(cost * percent, 100)) for klass, relief, cost in found]
        total += agreement(order, Field(data, changed, reference).order(WEIGHTS))
    for second in (0.2, 0.5):
        worth = [EFFECT[0], second, *EFFECT[2:]]
        total += agreement(order, Field(data, *situation(data, gaps, worth)).order(WEIGHTS))
    for steps in (-1, 1):
        strengths = [STRENGTH[min(max(place + steps, 0), 3)] for place in range(4)]
        again = situation(data, gaps, strengths=strengths)
        total += agreement(order, Field(data, *again).order(WEIGHTS))
    return total


class Data:
    def __init__(self, controls, count, scenario_count, layers):
        draw = Draws()
        self.ratings = ratings(draw, controls)
        self.targets = targets(draw, controls)
        self.scenarios = scenarios(draw, scenario_count, layers, controls)
        self.actions = actions(draw, count, controls)


def work(data):
    gaps = find_gaps(data)
    found, reference = situation(data, gaps)
    field = Field(data, found, reference)
    order = field.order(WEIGHTS)
    return [
        len(gaps), sum((place + 1) * (sum(gap[4]) - gap[1]) for place, gap in enumerate(gaps)),
        sum((rank + 1) * place for rank, place in enumerate(order)),
        sum(sum(score) for score in field.scores),
        stability(field, order, simplex()), stability(field, order, near()), neighbours(field, order),
        disturbed(data, gaps, found, reference, order),
    ]


def main():
    controls, count, scenario_count, layers, rounds = map(int, sys.argv[1:])
    data = Data(controls, count, scenario_count, layers)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        sums = work(data)
        times.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"wall_ms": statistics.median(times), "sums": sums}))


if __name__ == "__main__":
    main()
