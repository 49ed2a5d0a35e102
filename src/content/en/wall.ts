export const wall = {
  pen: 'Pen',
  pens: { mark: 'Red', ink: 'Black', dashes: 'Orange, dashed' },
  takeBack: 'Take back the last stroke',
  clear: 'Clear the scene’s strokes',
  drawing: (strokes: number) =>
    strokes === 0
      ? 'Sheet for the pen, empty'
      : strokes === 1
        ? '1 stroke of the pen'
        : `${strokes} strokes of the pen`,
  spotlight: 'Spotlight',
  inHand: {
    pen: 'Pen on. Esc puts it down.',
    spotlight: 'Spotlight on. It follows the pointer; Shift with an arrow key moves it too. Esc turns it off.',
  },
  changes: {
    name: (from: string, to: string) => `${from} → ${to}`,
    block: (from: string, to: string) => `${from} → ${to}`,
    groups: (from: number, to: number) => `groups ${from} → ${to}`,
    shortcut: (from: string, to: string) => `shortcut ${from} → ${to}`,
    blocks: (from: number, to: number) => `blocks ${from} → ${to}`,
    parameters: (from: string, to: string) => `${from} → ${to} parameters`,
    dashed: (from: number, to: number) => `dashed ${from} → ${to}`,
    padded: (from: number, to: number) => `zero-padded ${from} → ${to}`,
  },
  code: 'The scene’s QR code',
  keys: 'Keys',
  close: 'Close',
  keyList: [
    { keys: ['→', '↓', 'Page Down', 'Space'], does: 'Next scene' },
    { keys: ['←', '↑', 'Page Up'], does: 'Previous scene' },
    { keys: ['12', 'Enter'], does: 'Jump to scene 12' },
    { keys: ['B', '.'], does: 'Black screen' },
    { keys: ['F'], does: 'Full screen' },
    { keys: ['C'], does: 'The network’s controls on or off' },
    { keys: ['R'], does: 'The scene as written' },
    { keys: ['S'], does: 'Speaker’s window' },
    { keys: ['Q'], does: 'The scene’s QR code' },
    { keys: ['L'], does: 'Spotlight on or off' },
    { keys: ['[', ']'], does: 'Spotlight: smaller, larger; so does the wheel' },
    { keys: ['Shift', '←', '→', '↑', '↓'], does: 'Spotlight: move it without a pointer' },
    { keys: ['P'], does: 'Pen on or off' },
    { keys: ['1', '2', '3'], does: 'Pen: its colours' },
    { keys: ['Z'], does: 'Pen: take back the last stroke' },
    { keys: ['X'], does: 'Pen: clear' },
    { keys: ['?', 'H'], does: 'These keys' },
    { keys: ['Esc'], does: 'Put the tool down, then end the show' },
  ],
};

export type WallWords = typeof wall;
