import { read } from './attributes';
import { homeOf } from './site';

/** What a frame is called until the quiz says its title. */
declare const EMBED_TITLE: string;

/** An empty frame as the tag wishes it. */
export function frameOf(tag: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const sandbox = tag.getAttribute('sandbox');
  frame.title = tag.title || EMBED_TITLE;
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  return frame;
}

/** What stands in the place of a quiz that is not to be had: what the tag holds, or a way to the quiz or the site. */
export function wayOut(tag: HTMLElement, site: URL | undefined): HTMLElement {
  const slot = document.createElement('slot');
  if (site) {
    const quiz = read(tag, 'quiz');
    const href = homeOf(tag, site) + (quiz ? `quiz/${quiz}` : '');
    slot.append(Object.assign(document.createElement('a'), { href, textContent: tag.title || href }));
  }
  return slot;
}
