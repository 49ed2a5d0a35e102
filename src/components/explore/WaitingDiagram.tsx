import { useSnapshot } from '../primitives/useStore';
import { MODEL_NAMES } from '../../model/architecture/catalogue';

/** The first picture: the network's name and its stages as empty bands, in the place of the diagram to come. */
export function WaitingDiagram({ label }: { label: string }) {
  const { model, spec } = useSnapshot().state;
  return (
    <main id="main" className="explore-center" aria-busy="true">
      <div className="network-title">
        <h1>{MODEL_NAMES[model]}</h1>
        <p className="waiting-label" role="status">
          {label}
        </p>
      </div>
      <div className="waiting-bands" aria-hidden="true">
        {['stem', ...spec.layers, 'head'].map((count, i, all) => (
          <span
            key={i}
            data-stage={i < all.length - 1 ? i : 0}
            style={{ flexGrow: typeof count === 'number' ? Math.min(count, 8) : 2 }}
          />
        ))}
      </div>
    </main>
  );
}
