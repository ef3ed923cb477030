"""Reads scoring sheets with python-calamine and puts their rows into SQLite: no check, no merge, no journal."""
import sqlite3
import sys

from python_calamine import CalamineWorkbook

store = sqlite3.connect(sys.argv[1])
store.execute("CREATE TABLE rating (file TEXT, control TEXT, scope TEXT, answer TEXT, evidence TEXT, PRIMARY KEY (file, control, scope))")
for path in sys.argv[2:]:
    book = CalamineWorkbook.from_path(path)
    for sheet in book.sheet_names:
        rows = book.get_sheet_by_name(sheet).to_python()
        heading = next((row for row in rows if "対策項目ID" in row and "評価" in row and "証跡" in row), None)
        if heading is None:
            continue
        columns = [heading.index(title) for title in ("対策項目ID", "範囲", "評価", "証跡")]
        for row in rows[rows.index(heading) + 1:]:
            if row[columns[0]]:
                store.execute("INSERT INTO rating VALUES (?, ?, ?, ?, ?)", [path] + [str(row[column]) for column in columns])
store.commit()
print(store.execute("SELECT count(*) FROM rating").fetchone()[0])
