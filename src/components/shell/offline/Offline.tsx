import { useEffect, useState, useSyncExternalStore } from 'react';
import { offline as english } from '../../../content/en/offline';
import { offline as chinese } from '../../../content/zh-CN/offline';
import { useLanguage } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import { useView } from '../../primitives/view';
import { install, keep, offlineState, openNewVersion, remove, startKeeping, subscribe } from './keeper';
import { OfflineLine } from './OfflineLine';

/** Both come with this code: a line about a network that is gone cannot wait for it. */
const WORDS = { en: english, 'zh-CN': chinese };
const ACTIONS = { keep, remove: () => void remove(), install, reload: openNewVersion };

/** Keeps the site for use without a network, and says so where it matters; a running lecture is left alone. */
export function Offline() {
  const lang = useLanguage();
  const state = useSyncExternalStore(subscribe, offlineState);
  const isShowing = useSelected(({ state: { present } }) => present.scene > 0);
  const { tellsOfOffline } = useView();
  const isStated = useSelected((snapshot) => tellsOfOffline?.(snapshot.state) === true);
  const [putAside, setPutAside] = useState<'offline' | 'newVersion' | null>(null);
  useEffect(startKeeping, []);
  if (isShowing) return null;
  return (
    <OfflineLine
      state={state}
      isStated={isStated}
      putAside={putAside}
      onPutAside={setPutAside}
      words={WORDS[lang]}
      actions={ACTIONS}
    />
  );
}
