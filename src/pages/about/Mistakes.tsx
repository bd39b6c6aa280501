import { ExternalLink } from '../../components/external/ExternalLink';
import { Trans } from '../../i18n/react';
import { contact } from '../../site/contact';
import 'virtual:fitpath/messages/about';

/** Whom to tell of a mistake, as far as whoever built this copy has said. */
export function Mistakes() {
  const reports = contact();
  return (
    <section>
      <h2>
        <Trans id="about.mistakes.title" />
      </h2>
      {reports === undefined ? (
        <p>
          <Trans id="about.mistakes.nobody" />
        </p>
      ) : (
        <>
          <p>
            <Trans id="about.mistakes.to" />{' '}
            <ExternalLink to={reports}>{reports.replace(/^mailto:|^https?:\/\/|\/$/g, '')}</ExternalLink>
          </p>
          <p>
            <Trans id="about.mistakes.how" />
          </p>
        </>
      )}
    </section>
  );
}
