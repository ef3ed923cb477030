"""The distribution of tiers by group over all quarters, from the same store, in Python."""
import collections
import json
import sqlite3
import sys

store = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
groups = {}
for digest, content in store.execute("SELECT digest, content FROM control_set"):
    groups[digest] = {control["id"]: control["group"] for control in json.loads(content)["controls"]}
asked = dict(store.execute("SELECT period || '/' || catalog, controls FROM period_catalog"))
figures = collections.defaultdict(collections.Counter)
for period, catalog, control, answer, tier in store.execute("SELECT period, catalog, control, answer, tier FROM rating"):
    figures[period, groups[asked[f"{period}/{catalog}"]][control]][tier if answer == "adopted" else answer] += 1
for (period, group), counts in sorted(figures.items()):
    tiers = sorted(tier for tier, count in counts.items() for _ in range(count) if isinstance(tier, int))
    if tiers:
        print(period, group, tiers[0], tiers[(len(tiers) - 1) // 2], sum(tier >= 3 for tier in tiers) / len(tiers))
