import { paths } from '../paths';
import { openFramed } from './embed/open';
import type { Site } from '../site/site';

/** Opens the booth or the frame of an address: takes its prerendered page over, as `main.tsx` does for the site's own. */
export async function open(
  container: HTMLElement,
  pathname: string,
  site: Site,
  base: string,
): Promise<void> {
  if (pathname === paths.kiosk)
    return (await import('./kiosk/open')).openKiosk(container, site.content, base);
  if (pathname === paths.framedRun)
    return (await import('./embed/open-run')).openFramedRun(container, site, base);
  return openFramed(container, pathname, site, base);
}
