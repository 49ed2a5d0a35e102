import type { Panel } from '../../state/viewState';

export const workbench = {
  panels: {
    table: 'Stage table',
    costs: 'Where the cost is',
    calculator: 'Parameter calculator',
    code: 'Code',
  } satisfies Record<Panel, string>,
  panelsLabel: 'About this network',
  diagramPanel: 'Diagram',
  inspectorPanel: 'Block inspector',
  parameters: 'parameters',
  macs: 'MACs',
  blocks: (count: number): string => (count === 1 ? 'block' : 'blocks'),
  dashed: (count: number) => `${count} dashed`,
  padded: (count: number) => `${count} zero-padded`,
  noShortcuts: 'no shortcuts',
  /** A network that is none of the catalogue's, by its depth. */
  ownNetwork: (layers: number) => `Your ${layers}-layer network`,
  basedOn: (model: string) => `based on ${model}`,
  differs: 'This part differs between the two networks.',
  huge: (params: string, gigabytes: string) =>
    `${params} parameters are ${gigabytes} GB of weights: drawn and counted here, but no browser could run it.`,
  vanishes: (stage: string) =>
    `From ${stage} on the map is a single pixel: a 3×3 kernel there sees one value and eight of padding.`,
};
