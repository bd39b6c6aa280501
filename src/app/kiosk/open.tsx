import { startTransition, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Topic } from '../../engine/topic';
import { pause } from '../../content/browser/in-slices';
import type { Content } from '../../content/content';
import { Words } from '../../i18n/Words';
import { setFree, whenFree } from '../../modes/kiosk/when-free';
import { Failed } from '../../modes/kiosk/visit/Failed';
import { Booth, type VisitProps } from '../../modes/kiosk/Booth';
import { comes } from '../../modes/kiosk/logo';
import type { Note } from '../../modes/kiosk/notes';
import type { KioskOptions } from '../../modes/kiosk/options';
import { readOptions, SETUP } from '../../modes/kiosk/read-options';
import { Rescue } from '../../modes/kiosk/visit/Rescue';
import { scenesOf } from '../../modes/kiosk/attract/scenes';
import { Shell } from '../../modes/kiosk/Shell';
import { withChanges } from '../../modes/kiosk/staff/with-changes';
import { lookAtDevice } from '../../modes/kiosk/staff/ready/device';
import { StaffCorner } from '../../modes/kiosk/staff/StaffCorner';
import type { VisitFacts } from '../../modes/kiosk/visit/visit';
import { sentFrom, siteLanguages } from '../../modes/kiosk/languages';
import { createBoothSettings } from '../../modes/kiosk/settings';
import { deviceStore } from '../../session/storage';
import type { List } from '../../modes/kiosk/counts/report';
import { createTallies } from '../../modes/kiosk/counts/book';
import { fairChanged, readFair, type BoothFair } from './fair';
import { boothOffline, offlineOf, openLanguage } from './offline';
import { KioskVisit } from './KioskVisit';
import { optionsChanged, readOptionsFile } from './options-file';
import { renew } from './renew';

/**
 * Opens the booth: its options, what it shows to passers-by, and then one visitor after the other. Of these nothing goes to
 * the device's store; counts and what the staff set do.
 */
export async function openKiosk(container: HTMLElement, content: Content, base: string): Promise<void> {
  const root = createRoot(container);
  // In slices, so that a finger never waits for a whole screen.
  const show = (screen: ReactElement) => startTransition(() => root.render(<Words>{screen}</Words>));
  show(<Shell />);
  const store = deviceStore();
  const book = createTallies(store);
  const settings = createBoothSettings(store);
  const count = (facts: VisitFacts) => {
    if (facts.reason !== 'staff') book.count(facts);
    if (facts.reason === 'failure') whenFree(() => void renew());
  };
  try {
    const root = import.meta.env.FITPATH_ROOT;
    const { file, asSetUp, cover, careers } = await setUp(content, root);
    const known = cover.quizzes.map((quiz) => quiz.id);
    const { languages, fair } = asSetUp.options;
    const asked = takeSetup();
    const now = () => withChanges(asSetUp.options, settings.options(), known);
    let atFair: BoothFair = {};
    let topics: readonly Topic[] = [];
    const changed = async () =>
      (await optionsChanged(root, file)) || (fair !== null && (await fairChanged(fair, root, atFair.text)));
    const preparation = boothOffline(base, languages, () => now().options, changed);
    // Once: when the visit has ended, the page is another one.
    const sent = sentFrom();
    /** The image that does not come. */
    let noLogo: string | null = null;
    const site = offlineOf(base, languages);
    const version = site.status().then(({ prepared }) => prepared?.version ?? site.newest());
    const look = () =>
      lookAtDevice({ root, store, languages, running: version, newest: () => site.newest() });
    // The careers have just been decoded: what they are shown by is a task of its own.
    await pause();
    const scenes = careers ? scenesOf(careers) : [cover.specimen];
    const careerName = (soc: string) => careers?.name[careers.row(soc) ?? -1] ?? soc;
    const draw = (): KioskOptions => {
      const changed = now();
      const { options } = changed;
      const { logo } = options;
      const wanted = options.quizzes.length > 0 ? options.quizzes : known;
      const quizzes = wanted.flatMap((id) => cover.quizzes.find((quiz) => quiz.id === id) ?? []);
      const address = addressForPhones(options, base);
      const isMissing = logo !== null && logo === noLogo;
      const shown = isMissing ? { ...options, logo: null } : options;
      const notes: readonly Note[] = [
        ...(address === null ? [{ kind: 'address' } as const] : []),
        ...((settings.pin() ?? options.pin) === null ? [{ kind: 'pin' } as const] : []),
        ...(isMissing ? [{ kind: 'logo', logo } as const] : []),
        ...(atFair.note ? [atFair.note] : []),
        ...asSetUp.problems,
        ...changed.problems,
      ];
      const Visit = (props: VisitProps) => (
        <KioskVisit {...props} {...{ content, quizzes, address }} options={shown} offers={atFair.offers} />
      );
      const booth = {
        options,
        notes,
        address,
        settings,
        book,
        offered: cover.quizzes,
        careerName,
        titleOf: (list: List, name: string) =>
          list === 'offer' || list === 'asked'
            ? atFair.offers?.offers.find((offer) => offer.id === name)?.title
            : topics.find((topic) => topic.id === name)?.name,
        ...{ preparation, look, version },
        home: base,
        onChanged: () => {
          const changed = draw();
          // The staff have the booth, and look at what they changed.
          void lookForLogo((again) => again());
          return changed;
        },
      };
      show(
        <Rescue>
          <Booth
            {...{ notes, scenes, Visit }}
            options={shown}
            takesAlong={address !== null}
            traits={content.traitNames}
            corner={(take) => <StaffCorner booth={booth} onTake={take} asked={asked} />}
            onEnd={count}
            onFree={setFree}
            onLanguage={openLanguage}
            sentFrom={sent}
          />
        </Rescue>,
      );
      return options;
    };
    const lookForLogo = async (when: (draw: () => void) => void) => {
      const { logo } = now().options;
      if (logo === null || logo === noLogo || (await comes(logo))) return;
      noLogo = logo;
      when(draw);
    };
    draw();
    // For the staff's table alone.
    content.traits().then(
      (traits) => (topics = traits.topics ?? []),
      () => undefined,
    );
    // Whoever is at the booth keeps their visit.
    if (fair !== null)
      void readFair(fair, content, root).then((found) => {
        atFair = found;
        whenFree(draw);
      });
    await lookForLogo(whenFree);
  } catch (error) {
    // For who looks for the cause: the screen says only that the booth begins anew.
    console.error(error);
    // Without the quizzes' names there is nothing to offer. Nobody may be watching: it tries again by itself.
    show(<Failed onGone={() => window.location.reload()} />);
  }
}

async function setUp(content: Content, base: string) {
  const [file, cover, careers] = await Promise.all([
    readOptionsFile(base),
    content.cover(),
    content.careers().catch(() => undefined),
  ]);
  const known = cover.quizzes.map((quiz) => quiz.id);
  const asSetUp = readOptions(file, new URLSearchParams(window.location.search), known, siteLanguages);
  return { file, asSetUp, cover, careers };
}

/** Whether the address asks for the staff's menu; once, since whoever loads the page anew may be anybody. */
function takeSetup(): boolean {
  const address = new URL(window.location.href);
  if (!address.searchParams.has(SETUP)) return false;
  address.searchParams.delete(SETUP);
  window.history.replaceState(window.history.state, '', address);
  return true;
}

/** Where a visitor's phone finds the site: as the options say, else this address, unless no phone could open it. */
function addressForPhones({ address }: KioskOptions, base: string): string | null {
  // The pages of another language stand below the site's.
  if (address !== null)
    return address + base.slice(import.meta.env.FITPATH_ROOT.length - 1).replace(/\/$/, '');
  const { protocol, hostname, origin } = window.location;
  const reachable = protocol === 'https:' && hostname !== 'localhost' && !/^(127\.|\[::1\])/.test(hostname);
  return reachable ? `${origin}${base.replace(/\/$/, '')}` : null;
}
