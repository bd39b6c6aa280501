/** What a page fetches when a quiz is written on it: texts to begin with, items to use, and the checker. */
export { starter, templates } from 'virtual:fitpath/templates';
export { default as bank } from 'virtual:fitpath/bank';
export { checker } from './check-in-worker';
