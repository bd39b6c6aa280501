import type { Plugin } from 'vite';
import { withoutUnused } from './unused-react';

/** React's packages, and of each the files that are shipped. */
const OF_REACT = /\/node_modules\/(react|react-dom|scheduler)\/(?:cjs\/)?([\w.-]+)\.js$/;

/**
 * React comes as CommonJS only, which is asked for every name anew and cannot be taken apart. Here it is made a module like all
 * others: the names that nobody imports go, and a call is a call.
 */
export const leanReact: Plugin = {
  name: 'fitpath-lean-react',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    const [, name = '', file = ''] = OF_REACT.exec(id.replaceAll('\\', '/')) ?? [];
    if (file === '')
      return /^import \w+ from ['"]react['"]/m.test(code)
        ? code.replace(/^import (\w+) from (['"]react['"])/gm, 'import * as $1 from $2')
        : undefined;
    if (file.endsWith('.production'))
      return moduleOf(file.startsWith('react-dom-client') ? withoutUnused(code) : code);
    // What a package is entered by only chooses between its builds.
    return `export * from './cjs/${file === 'index' ? name : `${name}-${file}`}.production.js';`;
  },
};

/** A production file of React as a module: its head asks for others, and each name that it gives is set at its outermost level. */
function moduleOf(code: string): string {
  const names = [...new Set([...code.matchAll(/\bexports\.(\w+)/g)].map(([, name = '']) => name))];
  const once = names.filter((name) => code.match(new RegExp(`\\bexports\\.${name}\\b`, 'g'))?.length === 1);
  const again = names.filter((name) => !once.includes(name));
  const required: string[] = [];
  const body = code
    .replace(/\b(\w+) = require\("([\w/-]+)"\)(,|;)/g, (_, name: string, from: string) => {
      required.push(`import * as ${name} from '${from}';`);
      return '';
    })
    .replace(/^var\s*$/m, '')
    .replace(/^exports\.(\w+) =/gm, (whole, name: string) =>
      once.includes(name) ? `const ${name}$ =` : whole,
    )
    .replace(/\bexports\.(\w+)/g, '$1$');
  return [
    ...required,
    again.length > 0 ? `let ${again.map((name) => `${name}$`).join()};` : '',
    body,
    `export { ${names.map((name) => `${name}$ as ${name}`).join()} };`,
  ].join('\n');
}
