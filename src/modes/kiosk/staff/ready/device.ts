import { locale } from '../../../../i18n/language';
import { twinOf } from '../../../../i18n/other-languages';
import { offlineAt } from '../../../../offline/prepare';
import type { Store } from '../../../../session/storage';
import { wakeLock } from '../../use-wake-lock';
import type { DeviceFacts } from './facts';

/** What the look asks besides the browser. */
interface Asked {
  /** Where the whole site stands. */
  readonly root: string;
  readonly store: Store;
  readonly languages: readonly string[];
  readonly running: Promise<string | undefined> | undefined;
  readonly newest: () => Promise<string | undefined>;
}

const TRIAL = 'fitpath/booth/trial';

/** Looks at the device, its browser and the host. Nothing here throws, and nothing it writes stays. */
export async function lookAtDevice({ root, store, languages, running, newest }: Asked): Promise<DeviceFacts> {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const [ahead, runs, has, ...prepared] = await Promise.all([
    aheadOfHost(root),
    running,
    newest(),
    ...languages.map((id) => offlineAt(twinOf(id, '/')).status()),
  ]);
  const keeps = store.write(TRIAL, '1');
  store.remove(TRIAL);
  return {
    ahead,
    now: Date.now(),
    awake: wakeLock(),
    screen: { width: window.innerWidth, height: window.innerHeight },
    // What came to all browsers with the last of what the scripts call (see Ask.module.css).
    modern: CSS.supports('color', 'color-mix(in srgb, red, red)'),
    keeps,
    running: runs,
    newest: has,
    languages: languages.map((id, at) => ({
      name: names.of(id) ?? id,
      prepared: prepared[at]?.prepared !== undefined,
    })),
  };
}

/** By how many milliseconds this clock is ahead of the host's, which writes the time on each answer, and on how old it is since. */
async function aheadOfHost(root: string): Promise<number | undefined> {
  const asked = Date.now();
  const answer = await fetch(`${root}offline/version.json`, { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  );
  const said = Date.parse(answer?.headers.get('Date') ?? '');
  const age = Number(answer?.headers.get('Age') ?? 0) * 1000;
  const ahead = (asked + Date.now()) / 2 - said - age;
  return Number.isFinite(ahead) ? ahead : undefined;
}
