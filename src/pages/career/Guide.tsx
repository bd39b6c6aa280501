import { Trans } from '../../i18n/react';
import { ExternalLink } from '../../components/external/ExternalLink';
import { WayIn } from '../../components/career/WayIn';
import { Ledger } from '../../components/Ledger';
import type { Guide } from '../../content/check/guide-schema';
import type { Details } from '../../careers/details';
import { Folded } from './Folded';
import { Columns, Part } from './Part';
import { Terms } from './Terms';
import { Gear } from './Work';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

interface Props {
  readonly guide: Guide;
}

/** What the work is like, as the guide tells it. */
export function GuideWork({ guide, details }: Props & { readonly details: Details }) {
  return (
    <Part id="work" title={<Trans id="guide.work" />}>
      <Columns>
        <div>
          <h3>
            <Trans id="guide.day" />
          </h3>
          <p>{guide.day}</p>
          <p>{guide.environment}</p>
        </div>
        <div>
          <h3>
            <Trans id="guide.tasks" />
          </h3>
          <ul>
            {guide.tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </div>
      </Columns>
      <Gear details={details} />
    </Part>
  );
}

/** The way in and what comes after it, where people work, what helps and what people ask. */
export function GuideLife({ guide }: Props) {
  const sourceOf = (id: string) => guide.sources.find((source) => source.id === id);
  return (
    <>
      <Part id="way-in" title={<Trans id="career.wayIn" />}>
        <WayIn paths={guide.paths} bodies={guide.bodies} />
        <h3>
          <Trans id="guide.highSchool" />
        </h3>
        <p>{guide.highSchool.join(', ')}</p>
      </Part>
      {guide.certifications && (
        <Part id="certifications" title={<Trans id="guide.certifications" />}>
          <Terms
            terms={guide.certifications.map((certification) => ({
              key: certification.name,
              term:
                certification.short === undefined
                  ? certification.name
                  : `${certification.name} (${certification.short})`,
              text: (
                <>
                  <span>{certification.detail}</span>{' '}
                  <Body body={guide.bodies.find((body) => body.id === certification.body)} />
                </>
              ),
            }))}
          />
        </Part>
      )}
      {(guide.specialisations ?? guide.advancement) && (
        <Part id="later" title={<Trans id="guide.specialisations" />}>
          {guide.specialisations && (
            <Terms
              terms={guide.specialisations.map(({ title, detail }) => ({
                key: title,
                term: title,
                text: detail,
              }))}
            />
          )}
          {guide.advancement !== undefined && (
            <>
              <h3>
                <Trans id="guide.advancement" />
              </h3>
              <p>{guide.advancement}</p>
            </>
          )}
        </Part>
      )}
      <Part id="places" title={<Trans id="guide.places" />}>
        {guide.places.some((place) => place.share !== undefined) && (
          <h3>
            <Trans id="guide.share" />
          </h3>
        )}
        <Ledger
          rows={guide.places.map((place) => ({
            term: place.text,
            value: place.share === undefined ? '' : `${place.share}%`,
            note: sourceOf(place.source)?.year.toString(),
          }))}
        />
        <h3>
          <Trans id="guide.outlook" />
        </h3>
        <p>{guide.outlook}</p>
      </Part>
      <Part id="qualities" title={<Trans id="guide.qualities" />}>
        <ul>
          {guide.qualities.map((quality) => (
            <li key={quality.text}>{quality.text}</li>
          ))}
        </ul>
      </Part>
      <Part id="questions" title={<Trans id="guide.questions" />}>
        {guide.questions.map((entry) => (
          <Folded key={entry.question} summary={entry.question}>
            <p>{entry.answer}</p>
          </Folded>
        ))}
      </Part>
    </>
  );
}

function Body({ body }: { body: Guide['bodies'][number] | undefined }) {
  if (!body) return null;
  return body.url === undefined ? (
    <span>{body.name}</span>
  ) : (
    <ExternalLink to={body.url}>{body.name}</ExternalLink>
  );
}
