import { MemoryRouter } from 'react-router-dom';
import { CapabilitiesContext, capabilities } from '../modes/capabilities';
import type { Site } from '../pages/page';
import { paths } from '../paths';
import { App } from './App';
import type { Ready } from './routes';

interface Props {
  readonly site: Site;
  /** The page of the quiz, already there. */
  readonly first: Ready;
  readonly base: string;
}

/** The site in a frame on another site. Its addresses live in memory, so that the host's Back stays the host's. */
export function Framed({ site, first, base }: Props) {
  const basename = base.replace(/\/$/, '');
  return (
    <CapabilitiesContext value={capabilities.embed}>
      <MemoryRouter basename={basename} initialEntries={[`${basename}${first.pathname}`]}>
        <App site={site} first={first} />
      </MemoryRouter>
    </CapabilitiesContext>
  );
}

/** The page that a framed address begins with: `/embed/x` is the quiz `/quiz/x`. */
export function framedPage(pathname: string): string {
  return pathname.replace(paths.framed(''), paths.quiz(''));
}
