import type { Content } from '../content/content';
import { cleanPath, paths } from '../paths';
import { readyPage } from './routes';

/** Fetches a career's page as soon as its link is pointed at, touched or focused: most of its way is gone when the tap ends. */
export function preloadCareers(content: Content, base: string): void {
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
