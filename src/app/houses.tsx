import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Site } from '../pages/page';
import { paths } from '../paths';
import { Framed, framedPage } from './framed';
import { readyPage } from './routes';

/** Opens the house of an address: takes its prerendered page over, as `main.tsx` does for the site's own. */
export async function open(
  container: HTMLElement,
  pathname: string,
  site: Site,
  base: string,
): Promise<void> {
  if (pathname === paths.kiosk) return (await import('./kiosk')).openKiosk(container, site.content, base);
  const first = await readyPage(framedPage(pathname), site.content);
  const house: ReactNode = <Framed site={site} first={first} base={base} />;
  hydrateRoot(container, house);
}
