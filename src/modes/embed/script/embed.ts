import { ATTRIBUTES, heightOf, reflect, textOf, wantsOf, wishesOf } from './attributes';
import type { FrameMessage, Hello, Sent } from '../messages';
import { readFrame } from './read-frame';

/** The site's own address as the build knows it, or empty, and what a frame is called until the quiz says its title. */
declare const EMBED_SITE: string;
declare const EMBED_TITLE: string;

/** Milliseconds from one hello to the next while the frame does not answer; after the last, giving up. */
const WAITS = [150, 300, 600, 1200, 2400, 4800, 9600];
/** Pixels before the quiz has said its height. */
const HEIGHT = 520;

// A classic script knows its own address; fetched as a module it is named by a link of the page.
const script = document.currentScript as HTMLScriptElement | null;
const named = document.querySelector<HTMLScriptElement | HTMLLinkElement>(
  '[src*="/embed.js"],[href*="/embed.js"]',
);
const address = script?.src ?? named?.getAttribute('src') ?? named?.getAttribute('href') ?? EMBED_SITE;
const site = new URL('.', new URL(address, location.href));

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;width:100%}iframe{display:block;width:100%;border:0}:host([hidden]),[hidden]{display:none}',
);

/** A quiz in a frame of its own, as high as what it holds. */
class CareerQuiz extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES, 'title'];
  #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;
  #nonce = '';
  #loaded = false;
  #ready = false;
  #content = 0;
  #timer: number | undefined;
  #changed: { anew: boolean } | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    addEventListener('message', this.#hear);
    this.#open();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#close();
  }

  /** Moved without leaving the page: the frame lives on. */
  connectedMoveCallback() {
    // Without this method the browser takes the element out and puts it in again.
  }

  attributeChangedCallback(name: string) {
    if (!this.isConnected) return;
    // Frameworks set one attribute after the other: look once, when all are there.
    if (!this.#changed) queueMicrotask(this.#change);
    this.#changed ??= { anew: false };
    this.#changed.anew ||= name === 'quiz' || name === 'sandbox';
  }

  #change = () => {
    const anew = this.#changed?.anew;
    this.#changed = undefined;
    if (!this.isConnected) return;
    if (anew) return this.#open();
    this.#size();
    if (this.#loaded) this.#greet();
  };

  #hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (origin !== (this.#opaque ? 'null' : site.origin)) return;
    const message = readFrame(data, this.#nonce, wantsOf(this));
    if (message) this.#take(message);
  };

  /** In a sandbox, the host's or its own, the frame has no origin: messages can name no address. */
  get #opaque(): boolean {
    const sandbox = this.getAttribute('sandbox');
    return origin === 'null' || (sandbox !== null && !sandbox.includes('allow-same-origin'));
  }

  #open() {
    this.#close();
    const quiz = textOf(this, 'quiz');
    if (!/^([a-z][a-z0-9-]*|fit\/[\d.-]+)$/.test(quiz)) return this.#fail('quiz');
    const frame = document.createElement('iframe');
    const sandbox = this.getAttribute('sandbox');
    this.#frame = frame;
    this.#nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
    frame.title = this.title || EMBED_TITLE;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.onload = () => {
      this.#loaded = true;
      this.#ready = false;
      this.#greet();
    };
    frame.src = `${site.href}embed/${quiz}`;
    this.#size();
    this.#root.replaceChildren(frame);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#loaded = false;
    this.#content = 0;
    this.#frame = undefined;
    this.#root.replaceChildren();
  }

  /** Says hello until the quiz answers: its script may come long after its page. */
  #greet(turn = 0) {
    clearTimeout(this.#timer);
    const wait = WAITS[turn];
    if (wait === undefined) return this.#fail('silent');
    const hello: Sent<Hello> = { fitpath: 1, type: 'hello', nonce: this.#nonce, ...wishesOf(this) };
    this.#frame?.contentWindow?.postMessage(hello, this.#opaque ? '*' : site.origin);
    this.#timer = window.setTimeout(() => this.#greet(turn + 1), wait);
  }

  #take(message: FrameMessage) {
    const { type, ...detail } = message;
    if (message.type === 'resize') {
      this.#content = message.height;
      this.#size();
    } else if (message.type === 'scroll') this.#show(message.top);
    else if (message.type === 'error') this.#fail(message.reason);
    else if (message.type !== 'ready' || this.#answered(message.title))
      this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** The frame has answered hello; true the first time. */
  #answered(title: string): boolean {
    clearTimeout(this.#timer);
    const first = !this.#ready;
    this.#ready = true;
    if (this.#frame) {
      this.#frame.title = this.title || title;
      this.#frame.hidden = false;
      this.#frame.nextSibling?.remove();
    }
    return first;
  }

  /** Brings the start of the quiz back into sight, for a person whose hand is in it and for nobody else. */
  #show(top: number) {
    const { userActivation } = navigator as { userActivation?: UserActivation };
    if (!this.#root.activeElement || userActivation?.isActive === false) return;
    const place = this.getBoundingClientRect().top + top;
    if (place < 0 || place > innerHeight - 80) this.scrollIntoView({ block: 'start' });
  }

  /** The quiz is not to be had: tells the page, and where nothing came shows what the tag holds, or a way to the quiz. */
  #fail(reason: string) {
    clearTimeout(this.#timer);
    if (reason === 'silent' || reason === 'quiz') {
      const link = document.createElement('a');
      link.href = site.href + (this.#frame ? `quiz/${textOf(this, 'quiz')}` : '');
      link.textContent = this.title || link.href;
      const slot = document.createElement('slot');
      slot.append(link);
      if (this.#frame) this.#frame.hidden = true;
      this.#root.append(slot);
    }
    // Once whoever put the tag there had the time to listen.
    setTimeout(() => this.dispatchEvent(new CustomEvent('error', { detail: { reason } })));
  }

  #size() {
    if (!this.#frame) return;
    const { theme, radius } = wishesOf(this);
    const { style } = this.#frame;
    style.height = `${heightOf(this, this.#content, HEIGHT)}px`;
    style.borderRadius = `${radius ?? 0}px`;
    // The page in the frame takes this for what the device prefers, before its script is there.
    style.colorScheme = theme === 'auto' ? '' : theme;
  }
}
reflect(CareerQuiz.prototype);

// The tag may be pasted with its script more than once.
if (!customElements.get('career-quiz')) customElements.define('career-quiz', CareerQuiz);
