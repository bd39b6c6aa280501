import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '@lingui/react';
import type { Content } from '../content/content';
import { fetchJson } from '../content/fetch-json';
import { i18n } from '../i18n/i18n';
import { setFree } from '../modes/kiosk/between';
import { Failed } from '../modes/kiosk/Failed';
import { House, type VisitProps } from '../modes/kiosk/House';
import { readOptions, type KioskOptions } from '../modes/kiosk/options';
import { Rescue } from '../modes/kiosk/Rescue';
import { scenesOf } from '../modes/kiosk/scenes';
import { Shell } from '../modes/kiosk/Shell';
import { KioskVisit } from './kiosk-visit';

/** Opens the booth: its options, what it shows to passers-by, and then one visitor after the other. */
export async function openKiosk(container: HTMLElement, content: Content, base: string): Promise<void> {
  const root = createRoot(container);
  const show = (screen: ReactNode) => root.render(<I18nProvider i18n={i18n}>{screen}</I18nProvider>);
  show(<Shell />);
  try {
    const booth = await setUp(content, base);
    const Visit = (props: VisitProps) => <KioskVisit {...props} {...booth} content={content} />;
    show(
      <Rescue>
        <House {...booth} traits={content.traitNames} Visit={Visit} onFree={setFree} />
      </Rescue>,
    );
  } catch {
    // Without the quizzes' names there is nothing to offer. Nobody may be watching: it tries again by itself.
    show(<Failed onGone={() => window.location.reload()} />);
  }
}

async function setUp(content: Content, base: string) {
  const [file, cover, careers] = await Promise.all([
    fetchJson(`${base}kiosk.json`).catch(String),
    content.cover(),
    content.careers().catch(() => undefined),
  ]);
  const known = cover.quizzes.map((quiz) => quiz.id);
  const { options, problems } = readOptions(file, new URLSearchParams(window.location.search), known);
  const wanted = options.quizzes.length > 0 ? options.quizzes : known;
  const quizzes = wanted.flatMap((id) => cover.quizzes.find((quiz) => quiz.id === id) ?? []);
  const scenes = careers ? scenesOf(careers) : [cover.specimen];
  return { options, problems, quizzes, scenes, address: publicAddress(options, base) };
}

/** Where a visitor's phone finds the site: as the options say, else this address, unless no phone could open it. */
function publicAddress({ address }: KioskOptions, base: string): string | null {
  if (address !== null) return address;
  const { protocol, hostname, origin } = window.location;
  const reachable = protocol === 'https:' && hostname !== 'localhost' && !/^(127\.|\[::1\])/.test(hostname);
  return reachable ? `${origin}${base.replace(/\/$/, '')}` : null;
}
