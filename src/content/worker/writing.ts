/** What a page fetches when a quiz is written on it: a text to begin with, and the checker. */
export { default as starter } from 'virtual:fitpath/starter';
export { checker } from './check-in-worker';
