import { compile } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import { joinChineseLines } from './joinChineseLines';

/**
 * Lessons as modules. Formulas become MathML, which browsers set and screen readers read, without a font or a style sheet.
 * (The plugin that MDX has for this brings Rollup with it, which Vite no longer uses.)
 */
export function mdxPlugin(): Plugin {
  return {
    name: 'mdx',
    enforce: 'pre',
    async transform(source, id) {
      if (!id.endsWith('.mdx')) return null;
      const compiled = await compile(
        { value: source, path: id },
        { remarkPlugins: [remarkMath, joinChineseLines], rehypePlugins: [[rehypeKatex, { output: 'mathml' }]] },
      );
      return { code: String(compiled), map: null };
    },
  };
}
