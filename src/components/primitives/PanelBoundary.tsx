import { Component, type ReactNode } from 'react';
import { useMessages } from './messages';
import { missingModule, reloadIfThere } from './missingModule';
import './PanelBoundary.css';

interface Props {
  /** The panel's name, for the message. */
  name: string;
  /** A change of this value tries again by itself: the input that failed may be gone. */
  resetKey?: unknown;
  children: ReactNode;
}

/** Keeps an error inside its panel, with a way back. */
export class PanelBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error !== null && before.resetKey !== this.props.resetKey) this.retry();
  }

  /** Whether the reader has asked for another try. */
  private isAsked = false;

  override componentDidCatch(error: Error) {
    const module = missingModule(error);
    if (this.isAsked && module !== null) void reloadIfThere(module);
    this.isAsked = false;
  }

  private readonly retry = () => this.setState({ error: null });
  private readonly retryAsAsked = () => {
    this.isAsked = true;
    this.retry();
  };

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Failed name={this.props.name} onRetry={this.retryAsAsked} />
    );
  }
}

function Failed({ name, onRetry }: { name: string; onRetry: () => void }) {
  const { shell } = useMessages();
  return (
    <div className="panel-failed" role="alert">
      <p>
        <strong>{shell.panelFailed(name)}</strong> {shell.panelFailedHint}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {shell.tryAgain}
      </button>
    </div>
  );
}
