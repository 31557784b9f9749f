"""Plans matrices with da4ml, one thread, and prints one JSON object a line: costs, time, and the adder graph itself.

Usage: da4ml_plan.py OPTIONS FILE..., OPTIONS being JSON for da4ml.cmvm.solve. A file holds one int32 tensor
W[out, in]; y = W x for signed 8-bit x. `bits` is da4ml's own count of adder bits; `cpu` is processor time of the
solver alone. A graph is a chain of stages, the outputs of one being the inputs of the next; an operation is
[left, right, kind, shift], kind -1 a copy of input `left`, 0 left + right * 2^shift, 1 left - right * 2^shift.
"""
import json
import resource
import sys

import numpy as np
from da4ml.cmvm import solve
from safetensors.numpy import load_file


def processor_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


options = json.loads(sys.argv[1])
for path in sys.argv[2:]:
    kernel = np.ascontiguousarray(load_file(path)["W"].T.astype(np.float32))
    before = processor_seconds()
    pipeline = solve(kernel, adder_size=1, carry_size=-1, **options)
    cpu = processor_seconds() - before
    stages = [
        {
            "input_shifts": [int(shift) for shift in stage.inp_shifts],
            "operations": [[int(op.id0), int(op.id1), int(op.opcode), int(op.data)] for op in stage.ops],
            "outputs": [int(index) for index in stage.out_idxs],
            "output_shifts": [int(shift) for shift in stage.out_shifts],
            "output_signs": [bool(sign) for sign in stage.out_negs],
        }
        for stage in pipeline.solutions
    ]
    depth = max(pipeline.solutions[-1].out_latency)
    print(json.dumps({"bits": float(pipeline.cost), "depth": float(depth), "cpu": cpu, "stages": stages}), flush=True)
