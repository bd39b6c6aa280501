import { ATTRIBUTES, mistakesOf, MORE, read, wantsOf, wishesOf, type Wishes } from './attributes';
import type { FrameMessage, Hello, Ready, Sent } from '../messages';
import { frameOf, isOpaque, sizeFrame, wayOut } from './frame';
import { reflect, takeOver } from './properties';
import { readFrame } from './read-frame';
import { sayOnce } from './say-once';
import { bringBack } from './sight';
import type { Brought } from './brought';
import { broughtBy, homeOf, siteOf } from './site';
import { sheet } from './sheet';

/** Milliseconds from one hello to the next while the frame does not answer, twice as many each time; after the last, giving up. */
const WAIT = 150;
const TURNS = 7;

/** A quiz in a frame of its own, as high as what it holds. */
class CareerQuiz extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES, 'title', 'lang'];
  #root = this.attachShadow({ mode: 'open' });
  /** In the page where there is a quiz. */
  #frame = document.createElement('iframe');
  #site: URL | undefined;
  #nonce = '';
  /** The quiz that the page brings, and what else no frame of before has heard of. */
  #brought: Brought | undefined;
  #loaded = false;
  /** What the frame understands of a hello, once it has answered. */
  #accepts: readonly string[] | undefined;
  #content = 0;
  #timer: number | undefined;
  /** The attributes that have changed. */
  #changed = '';

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    takeOver(this);
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
    this.#changed += ' ' + name;
  }

  #change = () => {
    const changed = this.#changed;
    this.#changed = '';
    // Opened meanwhile, as when the browser makes a tag of what stood there already.
    if (!changed || !this.isConnected) return;
    // The quiz, or where it comes from: src, sandbox and site are the only ones with these two letters.
    if (/quiz|s[ari]|lang/.test(changed)) return this.#open();
    this.#warn();
    this.#size();
    if (this.#loaded) this.#greet();
    this.#addMore();
  };

  #hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== this.#frame.contentWindow || origin !== (isOpaque(this) ? 'null' : this.#site?.origin))
      return;
    const message = readFrame(data, this.#nonce, wantsOf(this));
    if (message) this.#take(message);
  };

  #open() {
    this.#close();
    // Once all is set that is set now.
    queueMicrotask(this.#warn);
    this.#site = siteOf(read(this, 'site'));
    const src = read(this, 'src');
    // Who names both has a file, and something to show for scripts of before there were files.
    const quiz = src ? 'run' : read(this, 'quiz');
    if (!this.#site || !quiz) return this.#fail(this.#site ? 'quiz' : 'site');
    const frame = (this.#frame = frameOf(this));
    this.#nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const file = src ? broughtBy(this, this.#site) : undefined;
    frame.onload = async () => {
      const said = await file;
      if (!frame.isConnected) return;
      this.#brought = said;
      this.#loaded = true;
      this.#accepts = undefined;
      this.#greet();
    };
    frame.src = `${homeOf(this, this.#site)}embed/${quiz}`;
    this.#size();
    this.#root.replaceChildren(frame);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#changed = '';
    this.#loaded = false;
    this.#content = 0;
    this.#root.replaceChildren();
  }

  /** Says hello until the quiz answers: its script may come long after its page. */
  #greet(turn = 0) {
    clearTimeout(this.#timer);
    if (turn === TURNS) return this.#fail('silent');
    // Where there is nothing new no word of it: frames of before refuse what they do not know.
    const hello: Sent<Wishes & Pick<Hello, 'type' | 'nonce'>> = {
      ...{ type: 'hello', fitpath: 1, nonce: this.#nonce },
      ...wishesOf(this),
      ...this.#brought,
    };
    this.#frame.contentWindow?.postMessage(hello, isOpaque(this) ? '*' : (this.#site?.origin ?? ''));
    this.#timer = window.setTimeout(() => this.#greet(turn + 1), WAIT << turn);
  }

  #take(message: FrameMessage) {
    const { type, ...detail } = message;
    if (message.type === 'resize') {
      this.#content = message.height;
      this.#size();
    } else if (message.type === 'scroll') this.#show(message.top);
    else if (message.type === 'error') this.#fail(message.reason);
    else if (message.type !== 'ready' || this.#answered(message)) this.#tell(type, detail);
  }

  #tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The frame has answered hello; true the first time. */
  #answered({ title, accepts = [] }: Ready): boolean {
    clearTimeout(this.#timer);
    const first = !this.#accepts;
    this.#accepts = accepts;
    if (first) this.#addMore();
    this.#frame.title = this.title || title;
    this.#frame.hidden = false;
    this.#frame.nextSibling?.remove();
    return first;
  }

  /** Says what the frame has heard of and frames of before have not, once it has told what it accepts. */
  #addMore() {
    const frame = this.#frame;
    if (this.#site && this.#accepts && (this.#brought ?? MORE.some((name) => this.getAttribute(name))))
      void broughtBy(this, this.#site, this.#accepts).then((more) => {
        if (!frame.isConnected) return;
        this.#brought = { ...this.#brought, ...more };
        this.#greet();
      });
  }

  /** Brings the start of the quiz back into sight, for a person whose hand is in it and for nobody else. */
  #show(top: number) {
    const { userActivation } = navigator as { userActivation?: UserActivation };
    if (!this.#root.activeElement || userActivation?.isActive === false) return;
    bringBack(this, top);
  }

  /** The quiz is not to be had: tells the page, and where nothing came shows what the tag holds, or a way to the quiz. */
  #fail(reason: string) {
    clearTimeout(this.#timer);
    if (/silent|quiz|site/.test(reason)) {
      this.#frame.hidden = true;
      this.#root.append(wayOut(this, this.#site));
    }
    // Once whoever put the tag there had the time to listen.
    this.#timer = window.setTimeout(() => this.#tell('error', { reason }));
  }

  /** Names in the console what the tag says wrongly. */
  #warn = () => {
    if (this.isConnected) sayOnce(this.#site ? mistakesOf(this) : ['no site=""']);
  };

  #size() {
    sizeFrame(this.#frame, this, this.#content);
  }
}
reflect(CareerQuiz.prototype);
// Errors of the window are those of scripts: what keeps a list of them need not hear of ours.
document.addEventListener('error', (event) => {
  if (event.composedPath()[0] instanceof CareerQuiz) event.stopPropagation();
});

// The tag may be pasted with its script more than once.
if (!customElements.get('career-quiz')) customElements.define('career-quiz', CareerQuiz);
