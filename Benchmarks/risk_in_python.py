"""The residual risk of made-up scenarios by four readings of the tiers, as one would write it in Python.

Usage: risk_in_python.py SCENARIOS LAYERS CONTROLS ROUNDS     prints one line of JSON

The scenarios are those of Benchmarks/RiskBench, draw for draw, and so is the sum at the end.
"""
import json
import statistics
import sys
import time

RATE = [0.01, 0.031623, 0.1, 0.316228, 1.0]
LOSS = [10.0, 31.622777, 100.0, 316.227766, 1000.0]
STRENGTH = [0.15, 0.35, 0.5, 0.6]
EFFECT = [0.0, 0.0, 0.35, 0.75, 1.0]


class Draws:
    def __init__(self):
        self.state = 1

    def __call__(self, bound):
        self.state = self.state * 48271 % 2147483647
        return self.state % bound


def scenarios(draw, count, layers, controls):
    def group():
        return draw(3), [draw(controls) for _ in range(3)]

    made = []
    for _ in range(count):
        likelihood, impact = draw(5), draw(5)
        scenario = (RATE[likelihood], LOSS[impact], [])
        for place in range(layers):
            strength = STRENGTH[draw(4)]
            groups = [group(), group()] if place % 3 == 1 else [group()]
            scenario[2].append((place % 3 == 0, strength, groups))
        made.append(scenario)
    return made


def readings(draw, controls):
    four = [[], [], [], []]
    for _ in range(controls):
        low = draw(4) + 1
        high = 4 if draw(10) == 0 else low
        proved = max(1, low - draw(2))
        for reading, tier in zip(four, (low, high, proved, max(proved, high - 1))):
            reading.append(EFFECT[tier])
    return four


def effect(group, effects):
    mode, members = group
    found = [effects[member] for member in members]
    return min(found) if mode == 0 else max(found) if mode == 1 else sum(found) / len(found)


def amount(scenario, effects):
    rate, loss, layers = scenario
    likelihood = impact = 1.0
    for prevents, strength, groups in layers:
        worth = 1.0
        for group in groups:
            worth *= effect(group, effects)
        if prevents:
            likelihood *= 1 - strength * worth
        else:
            impact *= 1 - strength * worth
    return round(rate * max(0.05, likelihood) * loss * max(0.05, impact), 6)


def main():
    count, layers, controls, rounds = map(int, sys.argv[1:])
    draw = Draws()
    made = scenarios(draw, count, layers, controls)
    four = readings(draw, controls)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        total = sum(amount(scenario, effects) for effects in four for scenario in made)
        times.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"wall_ms": statistics.median(times), "sum": total}))


if __name__ == "__main__":
    main()
