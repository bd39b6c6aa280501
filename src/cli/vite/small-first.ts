import { minify } from 'terser';
import type { Plugin } from 'vite';
import { pages } from './chunks';
import type { laid } from './laid';
import { VENDOR } from './lay-chunks';

const ANSWERS: keyof typeof laid = 'answers';

/** What comes before the first question. The entry is named for its HTML, a page for its module. */
const FIRST = new Set([VENDOR, ANSWERS, ...pages.quiz].map((name) => name.replace(/^.*\/|\.\w+$/g, '')));

/**
 * Presses what comes before the first question once more than the rest: the bundler's own minifier is ten times as quick and leaves
 * nine hundred bytes there that Terser finds; names are shortened by the quicker one, after it. Reading a property does nothing but
 * read it, and no function is asked how many arguments it takes, in our code and in all libraries that are shipped.
 */
export const smallFirst: Plugin = {
  name: 'fitpath-small-first',
  apply: 'build',
  renderChunk: {
    order: 'post',
    async handler(code, { name }) {
      if (this.environment.name !== 'client' || !FIRST.has(name)) return null;
      const compress = { passes: 2, inline: 1, pure_getters: true, keep_fargs: false };
      return (await minify(code, { module: true, ecma: 2020, compress, mangle: false })).code ?? null;
    },
  },
};
