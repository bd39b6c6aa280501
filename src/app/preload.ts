import type { Content } from '../content/content';
import { storeVisit } from '../offline/visit';
import { cleanPath, paths } from '../paths';

/** Fetches what the page of an address is drawn with. */
type ReadyPage = (pathname: string, content: Content) => Promise<unknown>;

/** What is of use to the next page, and to the next visit, which may have no network. */
export function comeLater(content: Content, base: string, readyPage: ReadyPage): void {
  preloadCareers(content, base, readyPage);
  if (import.meta.env.PROD) setTimeout(() => void storeVisit(base), 3500);
}

/** Fetches a career's page as soon as its link is pointed at, touched or focused: most of its way is gone when the tap ends. */
function preloadCareers(content: Content, base: string, readyPage: ReadyPage): void {
  const asked = new Set<string>();
  const career = new RegExp(`^${paths.career('')}`);
  const preload = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || link.origin !== window.location.origin || !link.pathname.startsWith(base)) return;
    const path = cleanPath(link.pathname.replace(base, '/'));
    if (!career.test(path) || asked.has(path)) return;
    asked.add(path);
    // What did not come is asked for once more, and told, when the page is opened.
    readyPage(path, content).catch(() => asked.delete(path));
  };
  for (const type of ['pointerover', 'touchstart', 'focusin'])
    document.addEventListener(type, preload, { passive: true });
}
