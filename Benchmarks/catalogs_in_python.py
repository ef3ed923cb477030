"""Reads catalogues as a Python program would, into lists and dictionaries, and says how many scalars they hold.

Usage: catalogs_in_python.py FILES...        a folder stands for all the YAML files below it
"""
import json
import pathlib
import sys

import yaml


class Loader(yaml.CSafeLoader):
    """libyaml's, with every scalar a text, as we read them."""

    yaml_implicit_resolvers = {}


def scalars(node):
    if isinstance(node, dict):
        return sum(map(scalars, node.values()))
    return sum(map(scalars, node)) if isinstance(node, list) else 1


def main():
    total = 0
    for name in sys.argv[1:]:
        path = pathlib.Path(name)
        for file in sorted(path.rglob("*.yaml")) if path.is_dir() else [path]:
            with open(file, "rb") as opened:
                total += scalars(yaml.load(opened, Loader=Loader))
    print(json.dumps({"scalars": total}))


if __name__ == "__main__":
    main()
