import type { Plugin } from 'vite';

/** The package's exports name only its development build; this one is the same without its warnings. */
export const routerOf = (root: string) => ({
  find: /^react-router$/,
  replacement: `${root}/node_modules/react-router/dist/production/index.mjs`,
});

/**
 * What a link of ours never does: to fetch the next page's code by the router's own list of routes, which no site without its server
 * part has, and to draw a view transition, which takes its data router. Each stands in the package once.
 */
export const unused: readonly (readonly [code: string | RegExp, instead: string])[] = [
  ['usePrefetchBehavior(\n      prefetch,\n      rest\n    )', '[false, null, {}]'],
  [/return shouldPrefetch && !isAbsolute \? .* : link;/, 'return link;'],
  [/routerState != null && [^;]*? && viewTransition === true/, 'false'],
];

/**
 * Tells the bundler what it cannot know of the router: to make a component and to name it does nothing else, so what nobody
 * uses (data routes, forms, prefetching) can go. It is 6 kB before the first question.
 */
export const leanRouter: Plugin = {
  name: 'fitpath-lean-router',
  transform: (code, id) =>
    id.includes('/react-router/dist/production/')
      ? unused
          .reduce((left, [from, to]) => left.replace(from, to), code)
          .replace(/^\w+\.(displayName|contextType) = .*;$/gm, '')
          .replace(/= (React\d*\.(memo|forwardRef|createContext|createElement)\()/g, '= /* @__PURE__ */ $1')
      : undefined,
};
