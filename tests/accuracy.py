"""What `make accuracy` runs: how well parse_page reads the corpus of real pages, by folder and by language.

    python tests/accuracy.py CORPUS

Fails where the seeds fall below SEEDS_MIN_F1, or where a page made parse_page raise.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

SEEDS_MIN_F1 = 0.98
FOLDERS = ("seeds", "text", "html")
_OTHER = "no language"


def score(corpus: Path, folders: list[Path]) -> dict[str, float]:
    """What score.py says of some folders."""
    command = [sys.executable, str(corpus / "score.py"), "--json", *map(str, folders)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"{corpus / 'score.py'} ended with {done.returncode}; nothing measured")
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def by_language(corpus: Path, into: Path) -> dict[str, Path]:
    """Folders of links to the corpus pages, one for each language that the gold names."""
    folders: dict[str, Path] = defaultdict(Path)
    for folder in FOLDERS:
        for gold in sorted((corpus / folder).glob("*.json")):
            is_text_gold = gold.with_suffix(".txt").exists()
            if not (is_text_gold or gold.name.endswith(".gold.json")):
                continue
            language = json.loads(gold.read_text(encoding="utf-8")).get("language") or _OTHER
            folders[language] = into / language
            folders[language].mkdir(exist_ok=True)
            stem = gold.name.split(".")[0]
            for file in (corpus / folder).glob(f"{stem}.*"):
                (folders[language] / f"{folder}-{file.name}").symlink_to(file.resolve())
    return dict(sorted(folders.items()))


def row(name: str, result: dict[str, float]) -> str:
    """One line of the table."""
    keys = ("micro_f1", "macro_f1", "hard_precision", "hard_recall")
    return f"{name:14}{result['pages']:6}{result['errors']:8}" + "".join(f"{result[key]:13.4f}" for key in keys)


def main() -> int:
    """Prints the tables; 1 where something fell short."""
    corpus = Path(sys.argv[1])
    every = [corpus / folder for folder in FOLDERS if (corpus / folder).is_dir()]
    print(f"{'':14}{'pages':>6}{'raised':>8}{'micro F1':>13}{'macro F1':>13}{'hard prec.':>13}{'hard recall':>13}")
    results = {folder.name: score(corpus, [folder]) for folder in every}
    for name, result in results.items():
        print(row(name, result))
    total = score(corpus, every)
    print(row("all", total))
    print("\nby language")
    with tempfile.TemporaryDirectory() as folder:
        for language, pages in by_language(corpus, Path(folder)).items():
            print(row(language, score(corpus, [pages])))
    print("\nby field (all): precision, recall, F1")
    for name, figures in sorted(total["fields"].items(), key=lambda pair: pair[1][2]):  # type: ignore[attr-defined]
        print(f"  {name:28}" + "".join(f"{figure:8.3f}" for figure in figures))
    print("\nhard: money, dates, references, consortium")
    if total["errors"] or results["seeds"]["micro_f1"] < SEEDS_MIN_F1:
        have = results["seeds"]["micro_f1"]
        print(f"FAILED: the seeds must reach {SEEDS_MIN_F1} (they have {have}), and no page may raise")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
