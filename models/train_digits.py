"""Trains the digits network and writes models/digits, models/digits-bf16 and models/digits-f16.

    pip install -r requirements.txt
    python train_digits.py [--seed 1]

A perceptron 64-32-10 with ReLU on scikit-learn's 8x8 digits (1,797 images, pixels 0..16; the network sees pixel/16).
500 images are held out before anything else and touched once, at the end; the rest is training data, without
augmentation, and calibration takes 200 of it. One run, no search over seeds: the seed is the committed default.
"""

import argparse

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

import nn

NAMES = ["fc1", "fc2"]

MODEL_TOML = """\
# {comment}
format = 1
name = "{name}"

[input]
size = 64
# The chip's input integers are pixels 0..16; the network was trained on pixel * scale.
scale = 0.0625
range = [0, 16]

[data]
calibration = "{data}calibration.safetensors"
test = "{data}test.safetensors"

[[layer]]
kind = "linear"
name = "fc1"
weight = "fc1.weight"
bias = "fc1.bias"

[[layer]]
kind = "relu"

[[layer]]
kind = "linear"
name = "fc2"
weight = "fc2.weight"
bias = "fc2.bias"

[[layer]]
kind = "argmax"
scores = true
"""


def softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def train(pixels, labels, rng, epochs=150, batch=32, rate=3e-3, decay=0.03):
    """Cross entropy, Adam, weight decay, learning rate falling linearly to zero."""
    x, y = pixels / 16.0, np.eye(10)[labels]
    layers = nn.initial_layers([64, 32, 10], rng)
    adam = nn.Adam(layers, decay)
    for epoch in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch):
            rows = order[start : start + batch]
            activations = nn.forward(layers, x[rows])
            delta = (softmax(activations[-1]) - y[rows]) / len(rows)
            adam.update(layers, nn.gradients(layers, activations, delta), rate * (1 - epoch / epochs))
    return layers


def accuracy(layers, pixels, labels):
    return np.mean(nn.forward(layers, pixels / 16.0)[-1].argmax(axis=1) == labels)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    seed = parser.parse_args().seed

    pixels, labels = load_digits(return_X_y=True)
    train_x, test_x, train_y, test_y = train_test_split(
        pixels, labels, test_size=500, random_state=seed, stratify=labels
    )
    rng = np.random.default_rng(seed)
    layers = train(train_x, train_y, rng)
    chosen = rng.permutation(len(train_x))[:200]

    for folder, dtype in [("digits", "F32"), ("digits-bf16", "BF16"), ("digits-f16", "F16")]:
        seen = nn.rounded(layers, dtype)
        nn.save(f"{folder}/model.safetensors", nn.tensors(layers, NAMES, dtype))
        own = folder == "digits"
        comment = (
            "Handwritten digits, 8x8 pixels: made by ../train_digits.py."
            if own
            else f"The digits checkpoint rounded to {dtype}; data shared with ../digits."
        )
        toml = MODEL_TOML.format(comment=comment, name=folder.replace("-", "_"), data="" if own else "../digits/")
        (nn.HERE / folder / "model.toml").write_text(toml)
        print(
            f"{folder} {dtype} seed {seed}: train {accuracy(seen, train_x, train_y):.2%}, "
            f"held out {accuracy(seen, test_x, test_y):.2%} of {len(test_x)}"
        )

    logits = nn.forward(nn.rounded(layers, "F32"), test_x / 16.0)[-1].astype(np.float32)
    nn.save(
        "digits/calibration.safetensors",
        {"x": train_x[chosen].astype(np.uint8), "y": train_y[chosen].astype(np.int64)},
    )
    nn.save(
        "digits/test.safetensors",
        {"x": test_x.astype(np.uint8), "y": test_y.astype(np.int64), "logits": logits},
    )
    nn.write_sums()


if __name__ == "__main__":
    main()
