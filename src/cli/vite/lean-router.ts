import type { Plugin } from 'vite';

/** The package's exports name only its development build; this one is the same without its warnings. */
export const routerOf = (root: string) => ({
  find: /^react-router$/,
  replacement: `${root}/node_modules/react-router/dist/production/index.mjs`,
});

/**
 * Tells the bundler what it cannot know of the router: to make a component and to name it does nothing else, so what nobody
 * uses (data routes, forms, prefetching) can go. It is 3 kB before the first question.
 */
export const leanRouter: Plugin = {
  name: 'fitpath-lean-router',
  transform: (code, id) =>
    id.includes('/react-router/dist/production/')
      ? code
          .replace(/^\w+\.(displayName|contextType) = .*;$/gm, '')
          .replace(/= (React\d*\.(memo|forwardRef|createContext|createElement)\()/g, '= /* @__PURE__ */ $1')
      : undefined,
};
