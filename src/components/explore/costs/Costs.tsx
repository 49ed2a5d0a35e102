import { useMemo, useState } from 'react';
import {
  COMPUTE_CONVENTIONS,
  type ComputeConvention,
  PARAMETER_CONVENTIONS,
  type ParameterConvention,
} from '../../../model/figures/costAccount';
import { SaveFigure } from '../../network/export/SaveFigure';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { ShownNetwork } from '../../network/shownNetwork';
import { chartData, kindsPresent } from './chartData';
import { CostChart } from './CostChart';
import { CostTables } from './CostTables';
import { Legend } from './Legend';
import './costs.css';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

/** Where the parameters and where the multiplications are: by stage, and within it by kind of layer. */
export function Costs({ network, compare }: Props) {
  const { costs, workbench } = useMessages();
  const [parameterConvention, countParameters] = useState<ParameterConvention>('trainable');
  const [computeConvention, countCompute] = useState<ComputeConvention>('macs');
  const parameters = useMemo(
    () => chartData(network, compare, parameterConvention),
    [network, compare, parameterConvention],
  );
  const compute = useMemo(() => chartData(network, compare, computeConvention), [network, compare, computeConvention]);
  // A row that is pointed at or focused in one chart is looked at in both.
  const [active, setActive] = useState<string | null>(null);
  const kinds = kindsPresent(parameters);
  const shared = { network, compare, kinds, active, onActive: setActive };
  return (
    <div className="costs" data-saveable="">
      <Legend kinds={kinds} />
      <div className="cost-charts">
        <CostChart
          {...shared}
          title={costs.charts.parameters}
          data={parameters}
          note={costs.whoCounts.parameters(formatCount(network.figures.totals.buffers))}
          conventions={PARAMETER_CONVENTIONS}
          convention={parameterConvention}
          conventionLabel={costs.conventionLabels.parameters}
          onConvention={countParameters}
        />
        <CostChart
          {...shared}
          title={costs.charts.compute}
          data={compute}
          note={costs.whoCounts.compute}
          conventions={COMPUTE_CONVENTIONS}
          convention={computeConvention}
          conventionLabel={costs.conventionLabels.compute}
          onConvention={countCompute}
        />
      </div>
      <CostTables network={network} compare={compare} kinds={kinds} charts={[parameters, compute]} />
      <SaveFigure
        file={`${network.modelId ?? 'network'}-costs`}
        title={workbench.panels.costs}
        networks={compare === null ? [network] : [network, compare]}
        remarks={[
          `${costs.charts.parameters}: ${costs.conventions[parameterConvention]}`,
          `${costs.charts.compute}: ${costs.conventions[computeConvention]}`,
        ]}
      />
    </div>
  );
}
