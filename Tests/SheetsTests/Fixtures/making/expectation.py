"""What a well-informed person sees in a workbook, in the notation of expected.json."""

from dataclasses import dataclass


def text(value):
    return ["text", value]


def num(value):
    return ["number", value]


def day(value):
    return ["date", value]


def clock(value):
    return ["time", value]


def yes(value=True):
    return ["boolean", value]


def error(value):
    return ["error", value]


NO_VALUE = ["formula-without-value"]


def sheet(name="Sheet1", cells=None, state="visible", merged=(), rows=(), columns=()):
    """`rows` and `columns` are hidden: pairs of first and last."""
    return {
        "name": name, "state": state, "cells": cells or {}, "merged": list(merged),
        "hiddenRows": [list(r) for r in rows], "hiddenColumns": [list(c) for c in columns],
    }


def content(*sheets, names=None, findings=(), other=()):
    """`other` names the sheets that have no cells, such as sheets of one chart."""
    return {
        "sheets": list(sheets), "otherSheets": list(other), "names": names or {},
        "findings": sorted(findings),
    }


@dataclass
class Fixture:
    name: str
    data: bytes
    expected: dict


def simple(name, data, cells, **more):
    """A fixture with one visible sheet."""
    return Fixture(name, data, content(sheet(cells=cells), **more))


def refused(name, data, *reasons):
    """Any of the reasons will do; the first is the one a person would give."""
    return Fixture(name, data, {"refuse": list(reasons)})


def accepted(name, data, cells, **more):
    """A fixture of the hostile folder that is read nevertheless."""
    return Fixture(name, data, {"accept": content(sheet(cells=cells), **more)})
