import type { CodePlan } from '../codePlan';
import { source, type SourceLine } from '../source';
import { blockClass } from './blockClass';
import { networkClass } from './networkClass';
import { paddingModule } from './paddingModule';

/** PyTorch: modules under torchvision's names, so that a state_dict fits either. */
export function pytorchSource(plan: CodePlan): SourceLine[] {
  return source`
    # ${plan.heading}
    import torch
    ${
      plan.shortcut.otherwise === 'padding'
        ? source`
      import torch.nn.functional as F
    `
        : []
    }
    from torch import nn


    ${paddingModule(plan)}
    ${blockClass(plan)}


    ${networkClass(plan)}


    model = ResNet(${modelArguments(plan)})
  `;
}

function modelArguments({ spec, hasWidth, blockName }: CodePlan): string {
  const { layers, num_classes, groups, width_per_group } = spec;
  return [
    blockName,
    `[${layers.join(', ')}]`,
    ...(num_classes === 1000 ? [] : [`num_classes=${num_classes}`]),
    ...(hasWidth ? [`groups=${groups}`, `width_per_group=${width_per_group}`] : []),
  ].join(', ');
}
