/**
 * What a host's page and the quiz in its frame say to each other. Every message also carries `fitpath: 1`, the version of
 * this protocol, and the nonce of the host's hello. The frame says nothing before hello. How it grows: README "Rules for growing".
 */
export type FrameMessage = Ready | Resize | Progress | Scroll | Complete | Failed;
/** A message as it goes through the window. */
export type Sent<Message> = Message & { readonly fitpath: 1; readonly nonce: string };

/** What a host may ask for; the person decides whether it gets it. */
export type Want = 'profile' | 'matches' | 'xapi';
export type Theme = 'light' | 'dark' | 'auto';
/** The site's own typefaces, or one of three stacks that every device has. */
export type Font = 'site' | 'system' | 'serif' | 'sans';

/** Who embeds, and how the quiz should be shown. Said again whenever that changes, with the same nonce. */
export interface Hello {
  readonly type: 'hello';
  readonly nonce: string;
  readonly wants: readonly Want[];
  readonly theme: Theme;
  /** `#rrggbb`, or null for the site's own. */
  readonly accent: string | null;
  /** Of the frame's corners, in pixels, 0–32; null for square. */
  readonly radius: number | null;
  readonly font: Font;
  /** Where links go that leave the quiz. */
  readonly links: 'top' | 'new';
  /** The result in the frame, or only the way to it. */
  readonly results: 'inline' | 'link';
  /** The frame has a fixed or a greatest height, so that it may have to scroll. */
  readonly scrolls: boolean;
  /** The quiz itself, as its author wrote it, for a frame at `/embed/run`; null where the frame's address names the quiz. */
  readonly text: string | null;
  /** What a partner offers, as a file of offers; null for none. A text with mistakes leaves the result as it is without. */
  readonly offers: string | null;
  /** The page around shows through behind all; null for paper of the quiz's own. */
  readonly background: 'transparent' | null;
  /** Of what is written, and of what it is written on, `#rrggbb`; null for the site's own. */
  readonly ink: string | null;
  readonly paper: string | null;
}

/**
 * The quiz can be answered. `title` is the quiz's; `accepts` are the fields of a hello that this frame understands, left out
 * by frames of before it was said. Said again with
 * `problem` where the offers that the page brought cannot be used: the first mistake in them, for who runs the page.
 */
export interface Ready {
  readonly type: 'ready';
  readonly quiz: string;
  readonly title: string;
  readonly accepts?: readonly string[];
  readonly problem?: string;
}
/** The height of what the frame holds, in whole pixels. */
export interface Resize {
  readonly type: 'resize';
  readonly height: number;
}
/**
 * How many items are answered, and how many are asked at most. `run` is a random UUID of this run, not of the person; left out
 * while it is not known whether they go on with an earlier run, and by frames of before it was said.
 */
export interface Progress {
  readonly type: 'progress';
  readonly answered: number;
  readonly about: number;
  readonly run?: string;
}
/** Something new stands `top` pixels below the frame's upper edge, and the person has acted: it should be in sight. */
export interface Scroll {
  readonly type: 'scroll';
  readonly top: number;
}
/**
 * All is answered. Said without `shared` when the result appears, once in a visit; with it when the person sends it. `again`:
 * it was said of this run before, in this visit or an earlier one. Frames of before leave `run` and `again` out.
 */
export interface Complete {
  readonly type: 'complete';
  readonly quiz: string;
  readonly run?: string;
  readonly again?: boolean;
  readonly shared?: Shared;
}
/** Why the quiz cannot be taken. */
export interface Failed {
  readonly type: 'error';
  readonly reason: 'network' | 'damaged' | 'gone' | 'bug' | 'quiz';
  /** The first mistake of a quiz that the page brought, for its author: where, and what. */
  readonly problem?: string;
}

/** What a person agreed to send: no more than the host asked for. */
export interface Shared {
  readonly profile?: Readonly<Record<string, { readonly score: number; readonly standardError: number }>>;
  readonly matches?: readonly SharedMatch[];
  readonly xapi?: object;
}
/** A career by its code, or an outcome of the quiz's own by its id. */
export type SharedMatch = SharedFit & ({ readonly soc: string } | { readonly outcome: string });
interface SharedFit {
  readonly title: string;
  readonly rank: number;
  readonly fit: number;
  readonly tied: boolean;
}
