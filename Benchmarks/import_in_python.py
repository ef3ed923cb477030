"""The work of `assess org system import` done with Python's csv, json, hashlib and sqlite3.

Reads and checks the rows, writes them into the same tables in one transaction, and appends a
journal entry with the canonical payload and its chained SHA-256.
"""
import csv
import hashlib
import json
import re
import sqlite3
import sys

path, table = sys.argv[1:]
database = sqlite3.connect(path, isolation_level=None)
database.execute("PRAGMA foreign_keys = ON")
database.execute("PRAGMA synchronous = FULL")
database.execute("BEGIN IMMEDIATE")
services = {row[0] for row in database.execute("SELECT id FROM service")}
stored = {row[0]: row for row in database.execute("SELECT id, name, environment, owner FROM system")}
valid = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
systems, seen = [], set()
with open(table, encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        links = sorted({s.strip() for s in row["services"].split(";") if s.strip()})
        name, owner = row["name"].strip(), row["owner"].strip()
        assert valid.fullmatch(row["id"]) and row["id"] not in seen and name
        assert row["environment"] in ("it", "ot", "cloud") and services.issuperset(links)
        seen.add(row["id"])
        if stored.get(row["id"]) != (row["id"], name, row["environment"], owner):
            systems.append((row["id"], name, row["environment"], owner or None, links))
database.executemany("INSERT OR REPLACE INTO system VALUES (?, ?, ?, ?)", (s[:4] for s in systems))
database.executemany("DELETE FROM system_service WHERE system = ?", ((s[0],) for s in systems))
database.executemany(
    "INSERT INTO system_service VALUES (?, ?)", ((s[0], link) for s in systems for link in s[4]))
keys = ("id", "name", "environment", "owner", "services")
canonical = {"ensure_ascii": False, "sort_keys": True, "separators": (",", ":")}
payload = json.dumps([dict(zip(keys, s)) for s in systems], **canonical)
length, head = database.execute("SELECT journal_length, journal_head FROM workspace").fetchone()
entry = [length + 1, "2026-11-20T00:00:00Z", "x", "x", "system.set", "systems", payload, head]
digest = hashlib.sha256(json.dumps(entry, **canonical).encode()).hexdigest()
database.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", entry + [digest])
database.execute("UPDATE workspace SET journal_length = ?, journal_head = ?", (length + 1, digest))
database.execute("COMMIT")
