"""Goes on from committed weights where the checkpoint is gone: an exported network's convolutions, with batch norm set as if it had been there.

Exporting folds batch norm into the convolution before it. Here each becomes a norm that undoes its own statistics, measured on
examples, so that the network says what the exported one says, in training too, and learns on from there.
"""
import onnx
import torch
from onnx import numpy_helper
from torch import nn


def thaw(network, path, examples):
    """The network with the weights of an ONNX file of the same shape. examples: batches as its forward takes them."""
    layers, hooks = [], []
    for module in network.modules():
        if isinstance(module, (nn.Conv1d, nn.Conv2d, nn.Linear, nn.BatchNorm1d, nn.BatchNorm2d)):
            hooks.append(module.register_forward_hook(lambda m, given, made: layers.append(m)))
    network.eval()
    with torch.no_grad():
        network(examples[0][:1])
    for hook in hooks:
        hook.remove()
    graph = onnx.load(path).graph
    named = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    stored = [[named[name] for name in node.input[1:]] for node in graph.node if node.op_type in ("Conv", "Gemm")]
    norms = []
    with torch.no_grad():
        for index, layer in enumerate(layers):
            if isinstance(layer, (nn.BatchNorm1d, nn.BatchNorm2d)):
                continue
            if not stored:  # heads that only training has come last
                break
            weight, *bias = stored.pop(0)
            assert layer.weight.shape == weight.shape, (layer, weight.shape)
            layer.weight.copy_(weight)
            follower = layers[index + 1] if index + 1 < len(layers) else None
            if isinstance(follower, (nn.BatchNorm1d, nn.BatchNorm2d)):
                follower.weight.fill_(1)
                follower.bias.copy_(bias[0])
                follower.running_mean.zero_()
                follower.running_var.fill_(1 - follower.eps)
                norms.append(follower)
            elif bias:
                layer.bias.copy_(bias[0])
    assert not stored, f"{len(stored)} layers of the file have no place"
    settle(network, norms, examples)
    return network


def settle(network, norms, examples):
    """Gives each norm the statistics of what reaches it, and the scale and shift that undo them."""
    sums = {norm: [0, 0, 0] for norm in norms}

    def count(norm, given):
        values = given[0].float().transpose(0, 1).flatten(1)
        kept = sums[norm]
        kept[0] = kept[0] + values.shape[1]
        kept[1] = kept[1] + values.sum(1)
        kept[2] = kept[2] + (values ** 2).sum(1)

    hooks = [norm.register_forward_pre_hook(count) for norm in norms]
    with torch.no_grad():
        for batch in examples:
            network(batch)
        for norm, (n, first, second) in sums.items():
            mean = first / n
            variance = (second / n - mean ** 2).clamp_min(1e-6)
            norm.bias.add_(mean)
            norm.weight.copy_((variance + norm.eps).sqrt())
            norm.running_mean.copy_(mean)
            norm.running_var.copy_(variance)
    for hook in hooks:
        hook.remove()
