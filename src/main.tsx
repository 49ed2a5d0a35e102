import { createRoot } from 'react-dom/client';
import { App } from './components/shell/App';
import './components/shell/offline/installPrompt';
import { openPage } from './components/shell/openPage';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

// The model's code is on its way while React draws the frame around it; whoever needs it sees whether it came.
import('./model/derive').catch(() => undefined);

const root = document.getElementById('root');
if (root !== null) void openPage().then((page) => createRoot(root).render(<App {...page} />));
