import type { ComponentType } from 'react';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { en } from '../../../content/en';
import { zhCN } from '../../../content/zh-CN';
import type { GroupsState } from '../../../state/groupsState';
import { Store } from '../../../state/store';
import { DEFAULT_STATE, type Language } from '../../../state/viewState';
import { WithGroupsWords } from '../../network/groupsWords';
import { WordsProvider } from '../../primitives/messages';
import { StoreProvider } from '../../primitives/useStore';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import '../Groups.css';

/** For tests: a part over a store of its own. */
export async function openPart(Part: ComponentType, groups: Partial<GroupsState> = {}, lang: Language = 'en') {
  const store = new Store({ ...DEFAULT_STATE, view: 'groups', lang, groups: { ...DEFAULT_STATE.groups, ...groups } });
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <main className="groups-main">
          <WithGroupsWords>
            <Part />
          </WithGroupsWords>
        </main>
      </WordsProvider>
    </StoreProvider>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible(); // the words have come
  /** What stands in a table's row, cell by cell; rows are found by how they begin. */
  const row = (start: string): string[] => {
    const found = [...screen.container.querySelectorAll('tbody tr')].find((tr) => tr.textContent.startsWith(start));
    return [...(found?.querySelectorAll('th, td') ?? [])].map((cell) =>
      cell.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  };
  const text = (selector: string) =>
    screen.container.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim();
  return { screen, store, row, text };
}
