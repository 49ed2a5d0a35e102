import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../content/en';
import { share as english } from '../content/en/share';
import { share as chinese } from '../content/zh-CN/share';
import { GROUPS_PARTS } from '../state/groupsState';
import { shortQuery } from '../state/shortLink';
import { readUrl } from '../state/urlCodec';
import type { ViewState } from '../state/viewState';
import { exerciseChoices } from './learn/exercises/useExerciseChoices';
import { WordsProvider } from './primitives/messages';
import type { EmbedChoice } from './primitives/view';
import { VIEWS } from './views';

const readers = { keepsLanguage: false, keepsLook: false };
const at = (query: string): ViewState => readUrl(query).state;
const choicesOf = (query: string, { embed } = english): readonly EmbedChoice[] => {
  const state = at(query);
  const { EmbedChoices } = VIEWS[state.view];
  const handed: EmbedChoice[] = [];
  renderToString(
    <WordsProvider lang="en" messages={en}>
      <EmbedChoices state={state} words={embed}>
        {(choices) => {
          handed.push(...choices);
          return null;
        }}
      </EmbedChoices>
    </WordsProvider>,
  );
  return handed;
};

test('a part’s figures are named after the whole of it, in both languages, and each link opens its figure', () => {
  for (const part of GROUPS_PARTS) {
    for (const words of [english, chinese]) {
      const choices = choicesOf(`view=groups&part=${part}&C=8`, words);
      expect(choices[0]?.name).toBe(words.embed.whole);
      expect(choices.filter(({ id, name }) => id === name)).toEqual([]);
      for (const { id, opens } of choices) {
        const { state, notes } = readUrl(shortQuery(opens, readers));
        expect([state.embed, state.groups.part, state.groups.cardinality, notes]).toEqual([id, part, 8, []]);
      }
    }
  }
});

test('Explore has its panels, and a block where one was chosen; a chapter has one figure', () => {
  expect(choicesOf('view=explore').map(({ id }) => id)).toEqual(['1', 'table', 'costs', 'calculator', 'code']);
  expect(choicesOf('view=explore&focus=layer2.0').map(({ id }) => id)).toContain('block');
  expect(choicesOf('view=learn&lesson=residual')).toHaveLength(1);
});

test('a sheet as a whole, or one exercise of a kind of its own', () => {
  const state = at('view=learn&page=exercises&sheet=7.12.widths-codeBug');
  const choices = exerciseChoices(state, { widths: 'Three widths', codeBug: 'Find the bug' }, english.embed);
  expect(choices.map(({ name, opens }) => [name, shortQuery(opens, readers)])).toEqual([
    ['The whole sheet', 'view=learn&page=exercises&sheet=7.12.widths-codeBug&embed=1'],
    ['One exercise: Three widths', 'view=learn&page=exercises&sheet=7.1.widths&embed=1'],
    ['One exercise: Find the bug', 'view=learn&page=exercises&sheet=7.1.codeBug&embed=1'],
  ]);
});
