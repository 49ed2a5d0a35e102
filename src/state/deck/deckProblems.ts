/** Why a file or a link is no deck that can be opened; `content/<lang>/present.ts` says it in words. */
export type DeckRefusal =
  | { code: 'tooLarge'; characters: number; max: number }
  | { code: 'empty' }
  /** `line` counts from 1; null where the browser does not say. */
  | { code: 'notJson'; line: number | null }
  | { code: 'cutOff' }
  | { code: 'notADeck' }
  | { code: 'newerVersion'; version: string; known: number }
  | { code: 'noScenes' }
  | { code: 'noGoodScene'; scenes: number }
  | { code: 'badLink' };

/** What was put right on opening; scenes count from 1. */
export type DeckRepair =
  | { code: 'sceneDropped'; scene: number }
  | { code: 'scenesDropped'; first: number; max: number }
  | { code: 'linkMended'; scene: number }
  | { code: 'textMended'; scene: number }
  | { code: 'idRenewed'; scene: number }
  | { code: 'liveMended'; scene: number }
  /** `instead`: what is planned now; null where that is nothing. */
  | { code: 'minutesMended'; scene: number; instead: number | null }
  | { code: 'titleMended' }
  | { code: 'unknownField'; field: string };

export type ReadDeck<D> = { ok: true; deck: D; repairs: readonly DeckRepair[] } | { ok: false; refusal: DeckRefusal };
