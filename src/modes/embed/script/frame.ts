import { heightOf, read, wishesOf } from './attributes';
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

/** In a sandbox, the host's or its own, a frame has no origin: messages can name no address. */
export function isOpaque(tag: Element): boolean {
  const sandbox = tag.getAttribute('sandbox');
  return origin === 'null' || sandbox?.includes('allow-same-origin') === false;
}

/** Makes a frame as high as its content, within what the tag says, and round; and light or dark where the tag says so. */
export function sizeFrame({ style }: HTMLIFrameElement, tag: HTMLElement, content: number): void {
  const { theme, radius } = wishesOf(tag);
  style.height = `${heightOf(tag, content)}px`;
  style.borderRadius = `${radius ?? 0}px`;
  // The page in the frame takes this for what the device prefers, before its script is there.
  style.colorScheme = theme === 'auto' ? '' : theme;
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
