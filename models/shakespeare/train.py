"""Trains a small Llama on any text and writes it in the layout of the `transformers` library.

    pip install torch transformers tokenizers safetensors numpy
    python train.py TEXT -o OUT [--seed 1] [--steps 1500] [--minutes LIMIT]

OUT gets `config.json`, `model.safetensors` (bfloat16) and `tokenizer.json`, nothing else. The last 5 % of the text are
held out: neither the tokenizer nor the network sees them before the end. Training is plain: AdamW, warmup, cosine,
clipped gradients, one seed. One thread, so the same seed on the same machine gives the same bytes; --minutes may break
that, because the learning rate then falls by the clock when the clock is ahead of the steps (and the run says so).
"""

import argparse
import math
import os
import time
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # nothing here comes from the network

import torch
from safetensors.torch import save
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import LlamaConfig, LlamaForCausalLM

SPECIAL = ["<unk>", "<s>", "</s>"]  # tokens 0, 1, 2
BEGIN, END = 1, 2
CONTEXT = 256
CONFIG = LlamaConfig(
    architectures=["LlamaForCausalLM"],
    vocab_size=512,
    hidden_size=64,
    intermediate_size=172,
    num_hidden_layers=5,
    num_attention_heads=8,
    num_key_value_heads=4,
    hidden_act="silu",
    max_position_embeddings=CONTEXT,
    rms_norm_eps=1e-5,
    rope_parameters={"rope_type": "default", "rope_theta": 10000.0},
    tie_word_embeddings=True,
    attention_bias=False,
    mlp_bias=False,
    bos_token_id=BEGIN,
    eos_token_id=END,
    initializer_range=0.05,
    dtype="float32",
)


def split(text):
    """The training part and the last 5 %, cut where a line begins if there is one."""
    cut = int(len(text) * 0.95)
    cut = text.find("\n", cut, -1) + 1 or cut
    return text[:cut], text[cut:]


def train_tokenizer(text):
    """Byte-level BPE: every text has tokens, and decoding gives it back exactly. Encoding puts <s> first."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=CONFIG.vocab_size, special_tokens=SPECIAL, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator([text], trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", pair="<s> $A $B", special_tokens=[("<s>", BEGIN)]
    )
    if tokenizer.get_vocab_size() != CONFIG.vocab_size:
        raise SystemExit(f"the text is too short or too uniform for {CONFIG.vocab_size} tokens; give a longer one")
    assert [tokenizer.token_to_id(token) for token in SPECIAL] == [0, 1, 2]
    assert tokenizer.encode("a").ids[0] == BEGIN
    return tokenizer


def tokens_of(tokenizer, text):
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    assert tokenizer.decode(ids) == text, "the tokenizer does not give the text back"
    return torch.tensor(ids)


def line_starts(tokenizer, tokens):
    """Where a window of CONTEXT tokens may begin: where a line does, or anywhere in a text without lines."""
    last = len(tokens) - CONTEXT
    if last <= 0:
        raise SystemExit(f"the text has {len(tokens)} tokens, no more than the context of {CONTEXT}; give a longer one")
    newline = torch.tensor([tokenizer.decode([i]).endswith("\n") for i in range(CONFIG.vocab_size)])
    starts = torch.nonzero(newline[tokens[:last]] & ~newline[tokens[1 : last + 1]]).flatten() + 1
    return starts if len(starts) >= 1000 else torch.arange(last)


def nats(model, windows):
    """Cross entropy of windows [batch, n], each read after <s> in place of its last token; summed over tokens."""
    inputs = torch.cat([torch.full_like(windows[:, :1], BEGIN), windows[:, :-1]], 1)
    logits = model(input_ids=inputs, use_cache=False).logits.float()
    return torch.nn.functional.cross_entropy(logits.flatten(0, 1), windows.flatten(), reduction="sum")


@torch.no_grad()
def loss(model, tokens):
    """Nats per token of a text, cut into windows of CONTEXT tokens; every token counts once."""
    whole = len(tokens) // CONTEXT * CONTEXT
    parts = tokens[:whole].view(-1, CONTEXT).split(16) if whole else ()
    total = sum(nats(model, part).item() for part in parts)
    if whole < len(tokens):
        total += nats(model, tokens[None, whole:]).item()
    return total / len(tokens)


def train(model, tokens, starts, args):
    matrices = [p for p in model.parameters() if p.dim() == 2]
    vectors = [p for p in model.parameters() if p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": args.decay}, {"params": vectors, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=args.rate, betas=(0.9, 0.95))
    order = torch.Generator().manual_seed(args.seed)
    offsets = torch.arange(CONTEXT)
    begun, running, by_clock, step = time.monotonic(), None, 0, 0
    while step < args.steps:
        progress = step / args.steps
        # Not during the warmup: the first steps are slow and say nothing about the rest.
        clock = (time.monotonic() - begun) / (60 * args.minutes) if args.minutes and step >= args.warmup else 0.0
        if clock >= 1:
            break
        by_clock += clock > progress
        falling = 0.5 * (1 + math.cos(math.pi * max(progress, clock)))
        for group in optimizer.param_groups:
            group["lr"] = args.rate * min(1, (step + 1) / args.warmup) * (0.02 + 0.98 * falling)

        picked = starts[torch.randint(len(starts), (args.batch,), generator=order)]
        mean = nats(model, tokens[picked[:, None] + offsets]) / (args.batch * CONTEXT)
        optimizer.zero_grad()
        mean.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        running = mean.item() if running is None else 0.98 * running + 0.02 * mean.item()
        step += 1
        if step % 50 == 0 or step == args.steps:
            print(f"step {step:5} of {args.steps}  loss {running:.3f}  {time.monotonic() - begun:5.0f} s", flush=True)
    if by_clock:
        print(f"the clock set the learning rate in {by_clock} steps: this run cannot be repeated exactly")


@torch.no_grad()
def largest(model, tokens):
    """The largest |input| of each kind of matrix and the largest |weight|, over 16 windows."""
    found = {}

    def look(name):
        return lambda _, inputs: found.update({name: max(found.get(name, 0.0), inputs[0].abs().max().item())})

    hooks = [
        module.register_forward_pre_hook(look(name.split(".")[-1]))
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) or name.endswith("_layernorm") or name == "model.norm"
    ]
    nats(model, tokens[: 16 * CONTEXT].view(-1, CONTEXT) if len(tokens) >= 16 * CONTEXT else tokens[None, :CONTEXT])
    for hook in hooks:
        hook.remove()
    return found | {"weights": max(p.abs().max().item() for p in model.parameters())}


@torch.no_grad()
def likeliest(model, tokenizer, prompt, count):
    ids = tokenizer.encode(prompt).ids
    while count and len(ids) < CONTEXT:
        ids.append(model(input_ids=torch.tensor([ids]), use_cache=False).logits[0, -1].argmax().item())
        count -= 1
    return tokenizer.decode(ids)


def write(model, tokenizer, out):
    """Three files; the output matrix is the embedding and not stored again."""
    out.mkdir(parents=True, exist_ok=True)
    tensors = {name: value.to(torch.bfloat16).contiguous() for name, value in model.state_dict().items()}
    del tensors["lm_head.weight"]
    (out / "model.safetensors").write_bytes(save(tensors, metadata={"format": "pt"}))
    config = LlamaConfig.from_dict(model.config.to_dict() | {"dtype": "bfloat16"})
    config.to_json_file(out / "config.json")
    tokenizer.save(str(out / "tokenizer.json"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", type=Path, metavar="TEXT", help="any text, UTF-8")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="directory to write")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--minutes", type=float, help="stop training after this time at the latest")
    parser.add_argument("--batch", type=int, default=8, help="windows of 256 tokens per step")
    parser.add_argument("--rate", type=float, default=3e-3, help="highest learning rate")
    parser.add_argument("--decay", type=float, default=0.1, help="weight decay of matrices")
    parser.add_argument("--warmup", type=int, default=100, help="steps until the highest learning rate")
    parser.add_argument("--prompt", default="ROMEO:", help="for the sample printed at the end")
    args = parser.parse_args()

    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(args.seed)

    training, held_out = split(args.text.read_bytes().decode("utf-8"))
    tokenizer = train_tokenizer(training)
    tokens, held_tokens = tokens_of(tokenizer, training), tokens_of(tokenizer, held_out)
    starts = line_starts(tokenizer, tokens)
    model = LlamaForCausalLM(CONFIG)
    print(f"{sum(p.numel() for p in model.parameters())} parameters, seed {args.seed}")
    for name, text, ids in [("training", training, tokens), ("held out", held_out, held_tokens)]:
        print(f"{name}: {len(text)} characters, {len(ids)} tokens")

    train(model, tokens, starts, args)
    write(model, tokenizer, args.out)

    written = LlamaForCausalLM.from_pretrained(args.out, dtype=torch.float32)  # as rounded to bfloat16
    for name, text, ids in [("training", training, tokens[: 200 * CONTEXT]), ("held out", held_out, held_tokens)]:
        per_character = len(ids) / len(tokenizer.decode(ids.tolist()))
        for which, network in [("float32", model), ("bfloat16 weights", written)]:
            value = loss(network, ids)
            print(f"{name}, {which}: {value:.4f} nats per token, {value * per_character:.4f} per character")
    print("largest values:", ", ".join(f"{name} {value:.2f}" for name, value in largest(written, held_tokens).items()))
    print(likeliest(written, tokenizer, args.prompt, 80))


if __name__ == "__main__":
    main()
