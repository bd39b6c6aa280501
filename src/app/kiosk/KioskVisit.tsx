import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import type { Content, QuizSummary } from '../../content/content';
import { CapabilitiesContext, capabilities } from '../../site/capabilities';
import { Choose } from '../../modes/kiosk/attract/Choose';
import { Failed } from '../../modes/kiosk/visit/Failed';
import type { VisitProps } from '../../modes/kiosk/Booth';
import type { KioskOptions } from '../../modes/kiosk/options';
import { VisitFrame } from '../../modes/kiosk/visit/VisitFrame';
import { followVisitor, type Follower } from '../../modes/kiosk/visit/follow-visitor';
import type { EndReason } from '../../modes/kiosk/visit/visit';
import { paths } from '../../paths';
import { App } from '../App';
import { Boundary } from '../Boundary';
import type { Offers } from '../../engine/offers';
import { OffersContext } from '../../site/offers';
import type { Ready } from '../../pages/made';
import { readyPage } from '../routes';
import { visitSite, type Site } from '../../site/site';

interface Props extends VisitProps {
  readonly content: Content;
  readonly options: KioskOptions;
  readonly quizzes: readonly QuizSummary[];
  /** Where visitors find the site on their own phones; null: nowhere. */
  readonly address: string | null;
  /** Those of the fair that the booth stands at. */
  readonly offers: Offers | undefined;
}

/**
 * One visitor's whole site: answers, results and the way through the pages live in these objects, which nothing outside
 * holds. When the visit ends they are dropped, and with them everything that was said.
 */
export function KioskVisit({ content, options, quizzes, address, offers, onEnd, onBackMeans }: Props) {
  const [site] = useState(() => visitSite(content));
  const [follower] = useState(() => followVisitor(content, site.sessions, () => Date.now(), offers));
  const [first, setFirst] = useState<Ready>();
  const may = useMemo(() => ({ ...capabilities.kiosk, address }), [address]);
  const here = useMemo(() => (offers ? { offers, onAsked: follower.asked } : null), [offers, follower]);
  const end = useCallback((reason: EndReason) => onEnd(reason, follower.taken()), [onEnd, follower]);
  const gone = useCallback(() => end('failure'), [end]);
  return (
    <CapabilitiesContext value={may}>
      <MemoryRouter>
        <GoneContext value={gone}>
          <Boundary Broken={BrokenPage}>
            <VisitFrame options={options} address={address} onEnd={end} onBackMeans={onBackMeans}>
              <OffersContext value={here}>
                <Pages {...{ site, first, follower, options, quizzes }} onFirst={setFirst} />
              </OffersContext>
            </VisitFrame>
          </Boundary>
        </GoneContext>
      </MemoryRouter>
    </CapabilitiesContext>
  );
}

/** Pages that a booth does not show: the first one is the choice of a quiz, and nobody writes a quiz, runs a study or adds up results here. */
const NOT_HERE: readonly string[] = [paths.home, paths.try, paths.guide, paths.study, paths.groups];

const GoneContext = createContext<() => void>(() => undefined);

/** A page that broke or did not come ends the visit. */
function BrokenPage() {
  return <Failed onGone={use(GoneContext)} />;
}

interface PagesProps extends Pick<Props, 'options' | 'quizzes'> {
  readonly site: Site;
  readonly follower: Follower;
  /** The page of the quiz that was chosen first. */
  readonly first: Ready | undefined;
  readonly onFirst: (ready: Ready) => void;
}

function Pages({ site, follower, options, quizzes, first, onFirst }: PagesProps) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void follower.at(pathname);
  }, [follower, pathname]);

  const choose = (id: string) => {
    readyPage(paths.quiz(id), site.content).then(
      (ready) => {
        document.title = ready.head.title;
        onFirst(ready);
        void navigate(paths.quiz(id));
      },
      () => setFailed(true),
    );
  };
  if (failed) return <BrokenPage />;
  if (!first || NOT_HERE.includes(pathname))
    return <Choose options={options} quizzes={quizzes} onChoose={choose} />;
  return <App site={site} first={first} Broken={BrokenPage} />;
}
