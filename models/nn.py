"""The few lines of numpy that train the checkpoints in this folder, and the writing of their files.

Used by train_digits.py and make_autoencoder.py. Training runs in float64 with seeded generators; only the committed
checkpoint is rounded. Two machines may still differ in the last bit of a matrix product (BLAS sums in its own order),
so a rerun reproduces the accuracy, and on the same numpy build the bytes; SHA256SUMS names the bytes committed here.
"""

import hashlib
import pathlib

import ml_dtypes
import numpy as np
from safetensors.numpy import save_file

HERE = pathlib.Path(__file__).resolve().parent
DTYPES = {"F32": np.float32, "F16": np.float16, "BF16": ml_dtypes.bfloat16}


def initial_layers(sizes, rng):
    """He-initialised [weight (out, in), bias (out)] pairs for a chain of linear layers."""
    return [
        [rng.normal(0.0, np.sqrt(2.0 / i), size=(o, i)), np.zeros(o)] for i, o in zip(sizes[:-1], sizes[1:])
    ]


def forward(layers, x):
    """All activations of the network: x, then each layer's output. ReLU after every layer but the last."""
    activations = [x]
    for index, (weight, bias) in enumerate(layers):
        x = x @ weight.T + bias
        if index + 1 < len(layers):
            x = np.maximum(x, 0.0)
        activations.append(x)
    return activations


def gradients(layers, activations, delta):
    """Back-propagates `delta` = d loss / d output; returns [d weight, d bias] per layer."""
    result = []
    for index in reversed(range(len(layers))):
        result.append([delta.T @ activations[index], delta.sum(axis=0)])
        if index > 0:
            delta = (delta @ layers[index][0]) * (activations[index] > 0)
    return result[::-1]


class Adam:
    """Adam with decoupled weight decay (on weights, not on biases)."""

    def __init__(self, layers, decay):
        self.decay = decay
        self.step = 0
        self.moments = [[(np.zeros_like(p), np.zeros_like(p)) for p in layer] for layer in layers]

    def update(self, layers, grads, rate):
        self.step += 1
        for layer, grad, moments in zip(layers, grads, self.moments):
            for p, g, (m, v) in zip(layer, grad, moments):
                m += 0.1 * (g - m)
                v += 0.001 * (g * g - v)
                m_hat = m / (1 - 0.9**self.step)
                v_hat = v / (1 - 0.999**self.step)
                if p.ndim == 2:
                    p *= 1 - rate * self.decay
                p -= rate * m_hat / (np.sqrt(v_hat) + 1e-8)


def tensors(layers, names, dtype):
    """The checkpoint's tensors: NAME.weight [out, in] and NAME.bias [out], rounded to `dtype`."""
    result = {}
    for name, (weight, bias) in zip(names, layers):
        result[f"{name}.weight"] = weight.astype(DTYPES[dtype])
        result[f"{name}.bias"] = bias.astype(DTYPES[dtype])
    return result


def rounded(layers, dtype):
    """The layers as a reader of the rounded checkpoint sees them, back in float64."""
    return [[p.astype(DTYPES[dtype]).astype(np.float64) for p in layer] for layer in layers]


def save(path, arrays):
    """Writes one safetensors file, making its folder."""
    path = HERE / path
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: np.ascontiguousarray(array) for name, array in arrays.items()}, path)
    path.chmod(0o644)


def write_sums():
    """Rewrites SHA256SUMS over every data file below this folder, and the copy that ends README.md."""
    files = sorted(p for p in HERE.glob("*/*") if p.suffix in (".safetensors", ".toml", ".json"))
    lines = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.relative_to(HERE).as_posix()}\n" for p in files]
    (HERE / "SHA256SUMS").write_text("".join(lines))
    readme = HERE / "README.md"
    head, heading, _ = readme.read_text().partition("## SHA-256\n")
    readme.write_text(head + heading + "The same list as `SHA256SUMS`:\n\n" + "".join(f"    {line}" for line in lines))
