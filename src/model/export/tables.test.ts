import { describe, expect, test } from 'vitest';
import { torchvisionModels, type LibraryModel } from '../../../tests/support/oracles';
import { parseCsv } from '../../../tests/support/parseCsv';
import { oracleSpec } from '../../../tests/support/specs';
import { compileTex, findTex, texNote } from '../../../tests/support/tex';
import { CATALOGUE, type ModelId } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import { networkFigures } from '../figures/networkFigures';
import { tableColumn } from '../figures/stageTable';
import { buildGraph } from '../network/buildGraph';
import { latexText } from './latexText';
import { type ExportColumn, paperTable, type TableWords } from './paperTable';
import { tableAsLatex } from './tableAsLatex';
import { tableAsCsv, tableAsMarkdown } from './tableText';

const WORDS: TableWords = {
  stage: 'stage',
  module: 'module',
  output: 'output',
  head: 'head',
  parameters: 'parameters (trained)',
  macs: 'MACs',
  caption: (networks) => `Stages of ${networks}, 100 % counted & checked.`,
  between: ', ',
  maxPool: (kernel) => `${kernel} max pool`,
  strided: (what, stride) => `${what}, stride ${stride}`,
  averagePool: 'average pool',
  fullyConnected: (classes) => `${classes}-d fc`,
  ownOutput: (size) => `output ${size}`,
};

function column(name: string, id: string, spec: ArchitectureSpec): ExportColumn {
  const graph = buildGraph(spec);
  return { name, id, table: tableColumn(graph, networkFigures(graph)) };
}
const oracleColumn = (oracle: LibraryModel) => column(oracle.name, oracle.name, oracleSpec(oracle));
const tableOf = (ids: readonly ModelId[]) =>
  paperTable(
    ids.map((id) => column(id, id, CATALOGUE[id])),
    WORDS,
  );
/** He et al. 2015, Table 1. */
const PAPER: readonly ModelId[] = ['resnet18', 'resnet34', 'resnet50', 'resnet101', 'resnet152'];

describe('as CSV', () => {
  test.each(torchvisionModels())('$name reads back to torchvision’s numbers', (oracle) => {
    const rows = parseCsv(tableAsCsv(paperTable([oracleColumn(oracle)], WORDS)));
    const stages = [1, 2, 3, 4].filter((stage) => oracle.layers.some(({ name }) => name.startsWith(`layer${stage}.`)));
    expect(rows.map(([, module]) => module)).toEqual([
      'module',
      'conv1',
      ...stages.map((stage) => `layer${stage}`),
      'fc',
      '',
      '',
    ]);
    for (const stage of stages) {
      const modules = oracle.layers.filter(({ name }) => name.startsWith(`layer${stage}.`));
      const [, , output, block] = rows.find(([, module]) => module === `layer${stage}`)!; // asked for above
      expect(output).toBe(modules.at(-1)!.output.slice(1).join('×'));
      const convolutions = modules.filter(({ name }) => /^layer\d\.0\.conv\d$/.test(name));
      const printed = convolutions.map(
        (conv) => `${conv.kernel}×${conv.kernel}, ${conv.output[0]}${conv.groups! > 1 ? `, C=${conv.groups}` : ''}`,
      ); // a convolution has groups
      expect(block).toBe(`[${printed.join('; ')}] × ${new Set(modules.map(({ name }) => name.split('.')[1])).size}`);
    }
    expect(rows.slice(-2).map((row) => Number(row[3]))).toEqual([oracle.params, oracle.macs]);
  });

  test('a network with other sizes and fewer stages says so in its own cells', () => {
    const rows = parseCsv(tableAsCsv(tableOf(['resnet18', 'cifar_resnet20'])));
    const row = (name: string) => rows.find(([first]) => first === name)?.slice(2);
    expect(row('conv2_x')).toEqual(['56×56', '[3×3, 64; 3×3, 64] × 2', '[3×3, 16; 3×3, 16] × 3; output 32×32']);
    expect(row('conv5_x')).toEqual(['7×7', '[3×3, 512; 3×3, 512] × 2', '']);
    expect(row('conv1')?.[2]).toBe('3×3, 16; output 32×32');
  });
});

test('a network of its own says what makes it again: in the CSV, in Markdown, as a remark in LaTeX', () => {
  const own = paperTable([column('Your network', 'resnet18, groups=2', CATALOGUE.resnet18)], WORDS);
  expect(parseCsv(tableAsCsv(own, 'about'))[1]?.at(-1)).toBe(
    'Stages of Your network (resnet18, groups=2), 100 % counted & checked.',
  );
  expect(tableAsMarkdown(own)).toContain('Stages of Your network (resnet18, groups=2)');
  expect(tableAsLatex(own, '')).toContain('\n% Your network: resnet18, groups=2\n');
});

test('as Markdown: every line has every column, signs of Markdown are escaped', () => {
  const text = tableAsMarkdown(tableOf(['resnet34', 'resnet50']));
  const [about, empty, ...lines] = text.trimEnd().split('\n');
  expect([about, empty]).toEqual([String.raw`Stages of resnet34, resnet50, 100 % counted & checked.`, '']);
  expect(lines[1]).toBe('| --- | --- | --- | :---: | :---: |');
  expect(lines.map((line) => line.split('|').length)).toEqual(lines.map(() => 7));
  expect(lines).toContain(
    String.raw`| conv3\_x | layer2 | 28×28 | [3×3, 128; 3×3, 128] × 4 | [1×1, 128; 3×3, 128; 1×1, 512] × 4 |`,
  );
  expect(lines.at(-2)).toBe('| parameters (trained) |  |  | 21,797,672 | 25,557,032 |');
});

describe('as LaTeX', () => {
  const tex = findTex();
  const source = tableAsLatex(tableOf(PAPER), 'Needs booktabs.');

  test('brackets and repeats as in the ResNet paper, one cell over networks that agree', () => {
    expect(source).toContain(
      String.raw`$\left[\begin{array}{@{}c@{}}1{\times}1,\ 128 \\ 3{\times}3,\ 128 \\ 1{\times}1,\ 512\end{array}\right]\times 8$`,
    );
    expect(source).toContain(
      String.raw`conv1 & 112$\times$112 & \multicolumn{5}{c}{7$\times$7, 64, stride 2, 3$\times$3 max pool, stride 2} \\`,
    );
    expect(source).toContain(String.raw`\multicolumn{2}{l}{MACs} & $1{,}814{,}073{,}344$`);
    expect(tableAsLatex(tableOf(['resnext50_32x4d']), '')).toContain(String.raw`3{\times}3,\ 128,\ C{=}32 \\`);
  });

  test('says which networks and how they are counted, with LaTeX’s signs escaped', () => {
    expect(source).toContain(
      String.raw`\caption{Stages of resnet18, resnet34, resnet50, resnet101, resnet152, 100 \% counted \& checked.}`,
    );
    expect(latexText('conv2_x {a} 50 % & #1 $ ^ ~ \\')).toBe(
      String.raw`conv2\_x \{a\} 50 \% \& \#1 \$ \textasciicircum{} \textasciitilde{} \textbackslash{}`,
    );
  });

  test('braces, brackets and environments close in the reverse of the order in which they open', () => {
    expect(leftOpen(source)).toEqual([]);
    expect(leftOpen(String.raw`\begin{a}\left[{x}\end{a}`)).not.toEqual([]);
  });

  test.skipIf(tex === null)(`compiles${texNote(tex)}`, () => {
    const own = column('Your_10% & {odd} network', '{"layers":[1,1,1,1]}', {
      ...CATALOGUE.resnet18,
      layers: [1, 1, 1, 1],
      input_size: [225, 160],
    });
    const tables = [
      tableOf(PAPER),
      tableOf(['resnext101_64x4d', 'cifar_resnet20', 'wide_resnet50_2']),
      paperTable([own], WORDS),
    ];
    const document =
      String.raw`\documentclass[twocolumn]{article}\usepackage{booktabs}\begin{document}` +
      `${tables.map((table) => tableAsLatex(table, 'Needs booktabs.')).join('\n')}\\end{document}`;
    expect(compileTex(tex!, document)).toMatchObject({ ok: true }); // skipped without one
  });
});

/** What a LaTeX source opens and does not close, or closes out of turn. */
function leftOpen(source: string): string[] {
  const code = source.replaceAll(/^%.*$/gm, '');
  const open: string[] = [];
  for (const [token] of code.matchAll(/\\(?:begin|end)\{[\w*]+\}|\\left\b|\\right\b|\\[{}]|[{}]/g)) {
    const opener =
      { '}': '{', '\\right': '\\left' }[token] ?? (token.startsWith('\\end') ? token.replace('end', 'begin') : null);
    if (opener !== null && open.at(-1) === opener) open.pop();
    else if (token !== '\\{' && token !== '\\}') open.push(token);
  }
  return open;
}
