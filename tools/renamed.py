#!/usr/bin/env python3
"""Renames people and places of a folder of articles and its gold consistently, so that a score can be compared.

  renamed.py ARTICLES GOLD NAMES.tsv OUT     writes OUT/articles and OUT/gold

NAMES.tsv: a name, a tab, the name that takes its place, of as many letters: offsets in the gold then stay right.
"""
import os
import sys


def main(articles, gold, names, out):
    table = []
    for number, line in enumerate(open(names, encoding="utf-8"), 1):
        if line.strip() and not line.startswith("#"):
            old, new = line.rstrip("\n").split("\t")[:2]
            if len(old) != len(new):
                sys.exit(f"{names}:{number}: {old} and {new} differ in length; offsets would shift")
            table.append((old, new))
    # one pass over each text, the longest name first, so that no new name is renamed again
    table.sort(key=lambda pair: -len(pair[0]))
    for kind, folder in (("articles", articles), ("gold", gold)):
        os.makedirs(os.path.join(out, kind), exist_ok=True)
        for name in sorted(os.listdir(folder)):
            if name.endswith((".txt", ".json")):
                text = open(os.path.join(folder, name), encoding="utf-8", newline="").read()
                parts, i = [], 0
                while i < len(text):
                    new = next(((o, n) for o, n in table if text.startswith(o, i)), None)
                    parts.append(new[1] if new else text[i])
                    i += len(new[0]) if new else 1
                open(os.path.join(out, kind, name), "w", encoding="utf-8", newline="").write("".join(parts))


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
