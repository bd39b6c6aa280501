import { sourceLang } from '../../../i18n/source-lang';
import { Trans } from '../../../i18n/react';
import { WayIn } from '../../../components/career/WayIn';
import { ExternalLink } from '../../../components/external/ExternalLink';
import type { Career } from '../../../careers/career';
import type { Details } from '../../../careers/details';
import type { ShortGuide } from '../../../careers/details-file';
import type { Guide } from '../../../content/check/guide-schema';
import { useDeferredPass } from '../../../components/Deferred';
import { Folded } from '../Folded';
import { Part, Source } from '../Part';
import { apprenticeships } from '../week/doors';
import { Reported, Usual } from './Usual';
import styles from './Way.module.css';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

interface Props {
  readonly career: Career;
  readonly details: Details;
  readonly guide: Guide | undefined;
}

/** The way in: as the guide or the short one tells it, else what is usual for a start, and what people in the job say they have. */
export function Way({ career, details, guide }: Props) {
  // What is folded up comes with the script, so that the page stays small.
  const here = useDeferredPass();
  const { shortGuide } = details;
  const usual = (
    <Folded summary={<Trans id="career.usual" />}>
      {here && (
        <>
          <Usual details={details} />
          <Reported details={details} />
        </>
      )}
    </Folded>
  );
  return (
    <Part id="way-in" title={<Trans id="career.wayIn" />}>
      {career.apprenticeship && (
        <p className={styles.earn}>
          <Trans id="career.earnWhile" />{' '}
          <ExternalLink to={apprenticeships(career.soc)}>
            <Trans id="door.apprenticeship" />
          </ExternalLink>
        </p>
      )}
      {guide ? (
        <>
          <WayIn paths={guide.paths} bodies={guide.bodies} brief />
          {usual}
        </>
      ) : shortGuide ? (
        <>
          <p>{shortGuide.wayIn}</p>
          {usual}
          <Source>
            <Trans
              id="career.toldFrom"
              values={{ titles: titlesOf(shortGuide) }}
              components={{ 0: <span lang={sourceLang} /> }}
            />
          </Source>
        </>
      ) : (
        <>
          <Usual details={details} />
          {details.reportedEducation.length > 0 && (
            <Folded summary={<Trans id="career.reported" />}>{here && <Reported details={details} />}</Folded>
          )}
        </>
      )}
    </Part>
  );
}

const titlesOf = ({ sources }: ShortGuide) =>
  sources.map(({ title, year }) => `${title} (${String(year)})`).join('; ');
