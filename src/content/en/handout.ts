export const handout = {
  button: 'Handout',
  title: 'Handout of the lecture',
  kind: 'Beside each picture',
  kinds: { notes: 'Speaker’s notes', lines: 'Lines to write on' },
  perPage: 'Scenes on a page',
  print: 'Print',
  hint: 'The browser’s print window asks for the paper; “Save as PDF” there makes a file.',
  preparing: 'Preparing the handout',
  prepared: (scene: number, of: number) => `Scene ${scene} of ${of}`,
  cancel: 'Cancel',
  scenes: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  picture: (title: string) => `Picture of “${title}”`,
  code: (title: string) => `QR code of “${title}”`,
  chapter: {
    print: 'Print this chapter',
    preparing: 'Preparing the chapter',
    prepared: (step: number, of: number) => `Step ${step} of ${of}`,
    name: (number: number, title: string) => `Chapter ${number} · ${title}`,
    steps: (count: number) => `${count} steps`,
    answers: 'Answers',
    answer: 'Answer',
  },
};

export type HandoutWords = typeof handout;
