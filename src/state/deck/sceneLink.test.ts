import { expect, test } from 'vitest';
import { CATALOGUE } from '../../model/architecture/catalogue';
import { DEFAULT_STATE } from '../viewState';
import { mendedLink, sceneLink, sceneState } from './sceneLink';

const chinese = { lang: 'zh-CN', theme: 'projector' } as const;

test('a scene keeps the network and leaves language, look and lecture to the device', () => {
  const state = {
    ...DEFAULT_STATE,
    ...chinese,
    model: 'resnet50' as const,
    spec: { ...CATALOGUE.resnet50, groups: 32 },
    focus: 'layer2.0',
    present: { scene: 3, deck: 'abc', speaker: true },
  };
  expect(sceneLink(state)).toBe('view=explore&model=resnet50&groups=32&focus=layer2.0');
  const shown = sceneState(sceneLink(state), { lang: 'en', theme: 'dark' });
  expect(shown).toEqual({ state: { ...state, lang: 'en', theme: 'dark', present: DEFAULT_STATE.present }, notes: [] });
});

test('a link to the lecture shows no lecture within the lecture', () => {
  expect(sceneState('view=present&present=4', chinese).state).toMatchObject({
    view: 'explore',
    present: { scene: 0 },
    lang: 'zh-CN',
  });
  expect(mendedLink('view=present')).toEqual({ link: 'view=explore&model=resnet34', isMended: false });
});

test('a good link stays as it is written', () => {
  expect(mendedLink('model=resnet18')).toEqual({ link: 'model=resnet18', isMended: false });
});
