import { readFileSync, writeFileSync } from 'node:fs';
import { type DeckReading, type LinkReading, readDeck, readLink } from './readings';

/**
 * Adds to the corpus what the app reads today: `tsx tests/corpus/record.ts [deck.json …] < links.txt`, a query a line.
 * What is in it already stays as it was recorded: old links open the same state for ever.
 */
function main(): void {
  const links = stored<LinkReading>('links.json');
  const given = readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const isNew = (link: string) => !links.some((one) => one.link === link);
  store('links.json', [...links, ...[...new Set(given)].filter(isNew).map(readLink)]);
  const decks = stored<DeckReading>('decks.json');
  const files = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
  store('decks.json', [...decks, ...files.filter((file) => !decks.some((one) => one.file === file)).map(readDeck)]);
}

const pathOf = (name: string) => new URL(name, import.meta.url);
const stored = <T>(name: string): T[] => JSON.parse(readFileSync(pathOf(name), 'utf8')) as T[]; // a file of this folder

/** One reading a line, so that a change shows as the line it is. */
function store(name: string, readings: readonly unknown[]): void {
  writeFileSync(pathOf(name), `[\n${readings.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
}

main();
