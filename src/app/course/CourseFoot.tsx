import type { ReactNode } from 'react';
import { Button } from '../../components/Button';
import { Trans } from '../../i18n/react';
import type { Opened } from '../../modes/course/platform';
import { useHost } from '../../modes/embed/host-context';
import { useRun } from '../../session/use-run';
import { useSite } from '../../site/site';
import styles from './Course.module.css';
import type { Settings } from './settings';
import 'virtual:fitpath/messages/course';

interface Props {
  readonly settings: Settings;
  readonly opened: Opened;
}

/** Whose quiz it is, and what the course gets to know: said from the first question on. */
export function CourseFoot({ settings: { quiz, site }, opened }: Props) {
  const { sessions } = useSite();
  const { kept } = useRun(sessions, quiz);
  const { met } = useHost();
  const { platform, trouble = 'network' } = opened;
  const isAsking = met !== undefined && met.hello.wants.length > 0;
  const id = isAsking ? 'course.keptAsking' : 'course.kept';
  return (
    <footer className={styles.foot}>
      {kept && platform ? (
        <p>
          <Trans id={id} />
        </p>
      ) : (
        <p role="status" data-trouble>
          <Trans id={`course.trouble.${trouble}`} />
        </p>
      )}
      <p>
        <Trans id="course.by" components={{ 0: <ToSite site={site} /> }} />
      </p>
      {platform?.back !== undefined && (
        <Button
          look="quiet"
          onClick={() => {
            const { back = '' } = platform;
            void platform.leave(false).then(() => window.location.assign(back));
          }}
        >
          <Trans id="course.back" />
        </Button>
      )}
    </footer>
  );
}

/** The name of who made it, a link where the package knows a site; its words come from the message that it stands in. */
function ToSite({ site, children }: { readonly site: string | undefined; readonly children?: ReactNode }) {
  if (site === undefined) return <span>{children}</span>;
  return (
    <a href={site} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
