import type { CodePlan } from '../codePlan';
import { source, type SourceLine } from '../source';

/** Option A of He et al. 2015, section 4.1, where the network has such a shortcut. */
export function paddingModule({ shortcut }: CodePlan): SourceLine[] {
  if (shortcut.otherwise !== 'padding') return [];
  return source`
    class ZeroPadding(nn.Module):
        """A shortcut without weights: half of the new zero channels before the old ones, half after."""

        def __init__(self, in_planes, out_planes, stride):
            super().__init__()
            self.stride = stride
            self.before = (out_planes - in_planes) // 2
            self.after = out_planes - in_planes - self.before

        def forward(self, x):
            x = x[:, :, :: self.stride, :: self.stride]
            return F.pad(x, (0, 0, 0, 0, self.before, self.after))


  `;
}
