"""Trains the autoencoder and writes models/autoencoder.

    pip install -r requirements.txt
    python make_autoencoder.py [--seed 1]

640-128-128-128-128-8-128-128-128-128-640, ReLU after every layer but the last: the shape of the MLPerf Tiny anomaly
detector, without its batch normalisation (which folds into these weights anyway). The data is synthetic, made here:
smooth signals, each a decaying sinusoid and a bump with six free parameters, so eight bottleneck values can hold one.
The network sees the signal with a little noise and is asked for it without; its reconstruction error is the figure
a quantized network must keep.
"""

import argparse

import numpy as np

import nn

SIZES = [640, 128, 128, 128, 128, 8, 128, 128, 128, 128, 640]
NAMES = [f"encoder.{i}" for i in range(5)] + [f"decoder.{i}" for i in range(5)]
NOISE = 0.05


def signals(count, rng):
    """`count` clean signals [count, 640] and their noisy versions, values roughly within -2..2."""
    t = np.linspace(0.0, 1.0, 640)[None, :]
    u = lambda low, high: rng.uniform(low, high, size=(count, 1))  # noqa: E731
    wave = u(0.3, 1.0) * np.exp(-u(0.0, 2.0) * t) * np.sin(2 * np.pi * (u(1.0, 2.5) * t + u(0.0, 0.5)))
    bump = u(-1.0, 1.0) * np.exp(-(((t - u(0.2, 0.8)) / 0.12) ** 2))
    clean = wave + bump
    return clean, clean + rng.normal(0.0, NOISE, size=clean.shape)


def rate(progress):
    """Learning rate: up over the first twentieth of the steps (an early jump kills bottleneck values), then down to 0."""
    return 1e-3 * min(1.0, 20 * progress) * (1 - progress)


def model_toml():
    head = """\
# Denoising autoencoder on synthetic signals: made by ../make_autoencoder.py.
# No scale and no range: the input is real-valued, and calibration finds both.
format = 1
name = "autoencoder"

[input]
size = 640

[data]
calibration = "calibration.safetensors"
test = "test.safetensors"
"""
    # A layer is named after its tensors, without the dot: names become Verilog.
    linear = [f'[[layer]]\nkind = "linear"\nname = "{n[:7] + n[8:]}"\nweight = "{n}.weight"\nbias = "{n}.bias"\n' for n in NAMES]
    return head + "\n" + '\n[[layer]]\nkind = "relu"\n\n'.join(linear)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=4000)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)

    layers = nn.initial_layers(SIZES, rng)
    # Eight ReLU values carry everything: start them all alive.
    layers[SIZES.index(8) - 1][1] += 1.0
    adam = nn.Adam(layers, decay=0.01)
    for step in range(options.steps):
        clean, noisy = signals(128, rng)
        activations = nn.forward(layers, noisy)
        delta = (activations[-1] - clean) / len(clean)
        adam.update(layers, nn.gradients(layers, activations, delta), rate(step / options.steps))

    # Everything stored is computed from what a reader of the rounded files sees.
    seen = nn.rounded(layers, "BF16")
    _, calibration = signals(100, rng)
    clean, noisy = signals(128, rng)
    clean, noisy = clean.astype(np.float16), noisy.astype(np.float16)
    activations = nn.forward(seen, noisy.astype(np.float64))
    output = activations[-1]
    mse = np.mean((output - clean) ** 2)
    power = np.mean(clean.astype(np.float64) ** 2)
    print(f"autoencoder BF16 seed {options.seed}: held-out MSE {mse:.5f}, signal power {power:.5f}, ratio {mse / power:.4f}")
    print("live bottleneck values:", int((activations[5].max(axis=0) > 0).sum()), "of 8")

    nn.save("autoencoder/model.safetensors", nn.tensors(layers, NAMES, "BF16"))
    nn.save("autoencoder/calibration.safetensors", {"x": calibration.astype(np.float16)})
    nn.save("autoencoder/test.safetensors", {"x": noisy, "y": clean, "output": output.astype(np.float16)})
    (nn.HERE / "autoencoder" / "model.toml").write_text(model_toml())
    nn.write_sums()


if __name__ == "__main__":
    main()
