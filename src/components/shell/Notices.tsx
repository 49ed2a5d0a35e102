import { CloseIcon } from '../primitives/icons';
import { useMessages } from '../primitives/messages';
import { NoteSentence } from '../primitives/NoteSentence';
import { useSelected, useStore } from '../primitives/useStore';
import './Notices.css';

/** What a link or an input asked for and did not get, and what stands there instead. */
export function Notices() {
  const store = useStore();
  const notes = useSelected((snapshot) => snapshot.notes);
  const messages = useMessages();
  return (
    <div role="status" className="notices-region">
      {notes.length > 0 && (
        <div className="notices">
          <ul>
            {notes.map((note, i) => (
              <li key={i}>
                <NoteSentence note={note} />
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button button-plain button-icon"
            aria-label={messages.shell.dismiss}
            onClick={() => store.dismissNotes()}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
