import { Trans } from '../../../i18n/react';
import { Granted } from '../../../components/career/Granted';
import { Ledger } from '../../../components/Ledger';
import type { Guide } from '../../../content/check/guide-schema';
import { useDeferredPass } from '../../../components/Deferred';
import { ClosedPart, Folded } from '../Folded';
import { Terms } from '../Terms';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly guide: Guide;
}

/** What a guide tells beyond the day and the way in: certificates, what comes later, where people work, what helps, and what people ask. */
export function Told({ guide }: Props) {
  const { certifications, specialisations, advancement } = guide;
  // Closed: what few read comes with the script, so that the page stays small.
  const here = useDeferredPass();
  return (
    <>
      {certifications && (
        <ClosedPart
          id="certifications"
          title={<Trans id="guide.certifications" />}
          note={certifications.length}
          onPaper
        >
          <Terms
            terms={certifications.map(({ name, short, detail, body }) => ({
              key: name,
              term: short === undefined ? name : `${name} (${short})`,
              text: (
                <>
                  <span>{detail}</span> <Granted body={guide.bodies.find(({ id }) => id === body)} />
                </>
              ),
            }))}
          />
        </ClosedPart>
      )}
      {(specialisations ?? advancement) && (
        <ClosedPart id="later" title={<Trans id="guide.specialisations" />} note={specialisations?.length}>
          {here && specialisations && (
            <Terms
              terms={specialisations.map(({ title, detail }) => ({ key: title, term: title, text: detail }))}
            />
          )}
          {here && advancement !== undefined && (
            <>
              <h3>
                <Trans id="guide.advancement" />
              </h3>
              <p>{advancement}</p>
            </>
          )}
        </ClosedPart>
      )}
      <Places guide={guide} />
      <ClosedPart id="qualities" title={<Trans id="guide.qualities" />} note={guide.qualities.length}>
        {here && (
          <ul>
            {guide.qualities.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        <h3>
          <Trans id="guide.highSchool" />
        </h3>
        {here && <p>{guide.highSchool.join(', ')}</p>}
      </ClosedPart>
      <ClosedPart id="questions" title={<Trans id="guide.questions" />} note={guide.questions.length}>
        {guide.questions.map(({ question, answer }) => (
          <Folded key={question} summary={question}>
            <p>{answer}</p>
          </Folded>
        ))}
      </ClosedPart>
    </>
  );
}

function Places({ guide }: Props) {
  const here = useDeferredPass();
  const shares = guide.places.filter(({ share }) => share !== undefined);
  const others = guide.places.filter(({ share }) => share === undefined);
  const years = new Set(
    guide.places.flatMap(
      ({ source }) => guide.sources.find(({ id }) => id === source)?.year.toString() ?? [],
    ),
  );
  return (
    <ClosedPart id="places" title={<Trans id="guide.places" />} note={guide.places.length}>
      {here && shares.length > 0 && (
        <>
          <h3>
            <Trans id="guide.share" />
          </h3>
          <Ledger rows={shares.map(({ text, share }) => ({ term: text, value: `${String(share)}%` }))} />
        </>
      )}
      {here && others.length > 0 && (
        <ul>
          {others.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p>
        <Trans id="guide.placesSource" values={{ years: [...years].join(', ') }} />
      </p>
    </ClosedPart>
  );
}
