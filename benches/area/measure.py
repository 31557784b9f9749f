#!/usr/bin/env python3
"""Synthesizes linear layers of random weights and prints a line of data/area.toml for each.

    python3 benches/area/measure.py HARDWIRE SCRATCH LIBERTY WEIGHTS DIGIT FOLD SIZE SIZE SIZE...

A chain of linear layers between the given sizes is built and synthesized by HARDWIRE; every layer is one block. Weights
are normally distributed, every row with the same largest magnitude, and seeded by the arguments.
"""

import json
import math
import random
import struct
import subprocess
import sys
from pathlib import Path


def tensor_file(path, tensors):
    """Writes safetensors: name -> (dtype, shape, bytes)."""
    header, offset = {}, 0
    for name, (dtype, shape, data) in tensors.items():
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [offset, offset + len(data)]}
        offset += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(t[2] for t in tensors.values()))


def model(folder, sizes, seed):
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    text = f'format = 1\nname = "chain"\n\n[input]\nsize = {sizes[0]}\nscale = 0.01\nrange = [-127, 127]\n\n'
    text += '[data]\ncalibration = "calibration.safetensors"\n'
    tensors = {}
    for index, (cols, rows) in enumerate(zip(sizes, sizes[1:])):
        text += f'\n[[layer]]\nkind = "linear"\nname = "l{index}"\nweight = "l{index}.w"\nbias = "l{index}.b"\n'
        weights = []
        for _ in range(rows):
            row = [rng.gauss(0, 1) for _ in range(cols)]
            largest = max(map(abs, row))
            weights += [w / largest / math.sqrt(cols) for w in row]
        tensors[f"l{index}.w"] = ("F32", [rows, cols], struct.pack(f"<{len(weights)}f", *weights))
        tensors[f"l{index}.b"] = ("F32", [rows], struct.pack(f"<{rows}f", *(rng.gauss(0, 0.1) for _ in range(rows))))
    (folder / "model.toml").write_text(text)
    tensor_file(folder / "model.safetensors", tensors)
    samples = [rng.randint(-127, 127) for _ in range(64 * sizes[0])]
    data = struct.pack(f"<{len(samples)}b", *samples)
    tensor_file(folder / "calibration.safetensors", {"x": ("I8", [64, sizes[0]], data)})


def main():
    hardwire, scratch, liberty, weights, digit, fold, *sizes = sys.argv[1:]
    sizes = [int(size) for size in sizes]
    name = "_".join([weights, digit, fold, *map(str, sizes)])
    folder = Path(scratch) / name
    model(folder / "model", sizes, name)
    run = lambda *words: subprocess.run([hardwire, *words], check=True, capture_output=True, text=True).stdout
    bundle = str(folder / "out")
    run("build", str(folder / "model"), "-o", bundle, "--weights", weights, "--digit", digit, "--fold", fold, "-q")
    for index, (cols, rows) in enumerate(zip(sizes, sizes[1:])):
        unit = json.loads(run("synth", bundle, "--liberty", liberty, "--only", f"l{index}", "--json", "--threads", "1"))
        rings = int(fold) > 1
        more = ", ring_in = true" * (rings and index > 0) + ", ring_out = true" * (rings and index + 2 < len(sizes))
        # The last layer's results are scores of 16 bits, all others bytes.
        more += ", output_bits = 16" * (index + 2 == len(sizes))
        print(
            f'    {{ library = "{unit["library"]}", rows = {rows}, cols = {cols}, weights = "{weights}", digit = {digit}, '
            f'fold = {fold}, nand2 = {unit["nand2_equivalents"]:.1f}, source = "benches/area/measure.py, random weights"{more} }},',
            flush=True,
        )


main()
